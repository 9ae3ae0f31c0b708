package org.chorus.search.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query, read. Its {@link #written()} form reads back as the same query.
 */
public sealed interface Clause {

	String written();

	/**
	 * Whether it stands at places in a text, so that nearness can be asked of it.
	 */
	default boolean hasPlace() {
		return true;
	}

	/**
	 * One word or sign that needs no brackets.
	 */
	sealed interface Leaf extends Clause {

		Place at();

	}

	/**
	 * Every account.
	 */
	record All() implements Clause {

		@Override
		public String written() {
			return "*:*";
		}

		@Override
		public boolean hasPlace() {
			return false;
		}

	}

	/**
	 * A word in any of its forms.
	 */
	record Word(String form, Place at) implements Leaf {

		@Override
		public String written() {
			return this.form;
		}

	}

	/**
	 * A word as written.
	 */
	record Exact(String form, Place at) implements Leaf {

		@Override
		public String written() {
			return "=" + this.form;
		}

	}

	/**
	 * Words as written, where {@code *} stands for any letters and {@code ?} for one.
	 */
	record Wildcard(String pattern, Place at) implements Leaf {

		@Override
		public String written() {
			return this.pattern;
		}

	}

	/**
	 * Words as written that differ in at most so many letters.
	 */
	record Fuzzy(String form, int letters, Place at) implements Leaf {

		@Override
		public String written() {
			return this.form + "~" + this.letters;
		}

	}

	/**
	 * Words as written, one straight after the other.
	 *
	 * @param words {@link Exact} and {@link Wildcard}
	 */
	record Phrase(List<Leaf> words, Place at) implements Leaf {

		public Phrase {
			words = List.copyOf(words);
		}

		@Override
		public String written() {
			return this.words.stream()
				.map((word) -> (word instanceof Exact exact) ? exact.form() : word.written())
				.collect(Collectors.joining(" ", "\"", "\""));
		}

	}

	/**
	 * A detail from one value to another, mostly the same.
	 */
	record Field(FieldName field, String low, String high, Place at) implements Leaf {

		private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}-]+");

		@Override
		public String written() {
			if (!this.low.equals(this.high)) {
				return this.field.label() + ":[" + this.low + " TO " + this.high + "]";
			}
			return this.field.label() + ":" + (PLAIN.matcher(this.low).matches() ? this.low : "\"" + this.low + "\"");
		}

		@Override
		public boolean hasPlace() {
			return false;
		}

	}

	/**
	 * Two things at a distance.
	 */
	record Near(Clause left, Distance distance, Clause right) implements Clause {

		@Override
		public String written() {
			return Clause.bracketed(this.left) + " " + this.distance + " " + Clause.bracketed(this.right);
		}

	}

	record And(List<Clause> parts) implements Clause {

		public And {
			parts = List.copyOf(parts);
		}

		@Override
		public String written() {
			return this.parts.stream().map(Clause::bracketed).collect(Collectors.joining(" AND "));
		}

		@Override
		public boolean hasPlace() {
			return false;
		}

	}

	record Or(List<Clause> parts) implements Clause {

		public Or {
			parts = List.copyOf(parts);
		}

		@Override
		public String written() {
			return this.parts.stream().map(Clause::bracketed).collect(Collectors.joining(" OR "));
		}

		@Override
		public boolean hasPlace() {
			return this.parts.stream().allMatch(Clause::hasPlace);
		}

	}

	record Not(Clause part) implements Clause {

		@Override
		public String written() {
			return "NOT " + Clause.bracketed(this.part);
		}

		@Override
		public boolean hasPlace() {
			return false;
		}

	}

	private static String bracketed(Clause clause) {
		return switch (clause) {
			case Leaf leaf -> leaf.written();
			case All all -> all.written();
			case Not not -> not.written();
			case Near near -> "(" + near.written() + ")";
			case And and -> "(" + and.written() + ")";
			case Or or -> "(" + or.written() + ")";
		};
	}

}
