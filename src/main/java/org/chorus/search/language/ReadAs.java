package org.chorus.search.language;

import java.util.stream.Collectors;

import org.chorus.search.language.Clause.All;
import org.chorus.search.language.Clause.And;
import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Field;
import org.chorus.search.language.Clause.Fuzzy;
import org.chorus.search.language.Clause.Near;
import org.chorus.search.language.Clause.Not;
import org.chorus.search.language.Clause.Or;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Wildcard;
import org.chorus.search.language.Clause.Word;

/**
 * Says a query in words, from what was read and not from what was typed.
 */
public final class ReadAs {

	private ReadAs() {
	}

	public static String words(Clause clause) {
		return switch (clause) {
			case All all -> Wording.of("search.read.all");
			case Word word -> word.form();
			case Exact exact -> "\"" + exact.form() + "\"";
			case Wildcard wildcard -> wildcard.pattern();
			case Fuzzy fuzzy -> Wording.of("search.read.fuzzy", fuzzy.form(), fuzzy.letters());
			case Phrase phrase -> phrase.written();
			case Field field -> field(field);
			case Near near -> near(near);
			case And and -> joined(and.parts(), "search.read.and");
			case Or or -> joined(or.parts(), "search.read.or");
			case Not not -> Wording.of("search.read.not", inner(not.part()));
		};
	}

	private static String field(Field field) {
		String key = "search.field." + field.field().label();
		return field.low().equals(field.high()) ? Wording.of(key) + ": " + field.low()
				: Wording.of(key) + ": " + Wording.of("search.read.range", field.low(), field.high());
	}

	private static String near(Near near) {
		Distance distance = near.distance();
		String key = switch (distance.kind()) {
			case WITHIN -> "search.read.within";
			case BEFORE -> "search.read.before";
			case SENTENCE -> "search.read.sentence";
			case PARAGRAPH -> "search.read.paragraph";
		};
		return Wording.of(distance.negated() ? key + ".not" : key, side(near.left()), distance.words(),
				side(near.right()));
	}

	/**
	 * A side of a distance; alternatives need no brackets before the comma.
	 */
	private static String side(Clause clause) {
		boolean simple = clause instanceof Clause.Leaf
				|| clause instanceof Or or && or.parts().stream().allMatch((part) -> part instanceof Clause.Leaf);
		return simple ? words(clause) : "(" + words(clause) + ")";
	}

	private static String joined(java.util.List<Clause> parts, String key) {
		return parts.stream().map(ReadAs::inner).collect(Collectors.joining(" " + Wording.of(key) + " "));
	}

	private static String inner(Clause clause) {
		boolean compound = clause instanceof And || clause instanceof Or || clause instanceof Near;
		return compound ? "(" + words(clause) + ")" : words(clause);
	}

}
