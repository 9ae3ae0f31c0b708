package org.chorus.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.account.Details;
import org.chorus.search.language.Clause;
import org.chorus.search.language.Distance;
import org.chorus.search.language.FieldName;

/**
 * Answers a query by trying everything on the raw text, with rules of its own for words,
 * sentences and paragraphs.
 */
final class BruteForce {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019]\\p{L}+)*");

	private final Map<String, String> families;

	private final Details details;

	private final Set<String> tags;

	private final List<String> words = new ArrayList<>();

	private final List<Integer> sentences = new ArrayList<>();

	private final List<Integer> paragraphs = new ArrayList<>();

	BruteForce(String text, Details details, Set<String> tags, Map<String, String> families) {
		this.families = families;
		this.details = details;
		this.tags = tags;
		int paragraph = 0;
		int sentence = 0;
		for (String block : text.split("\n+")) {
			paragraph++;
			for (String line : block.split("(?<=[.!?]) +")) {
				sentence++;
				Matcher word = WORD.matcher(line);
				while (word.find()) {
					this.words.add(fold(word.group()));
					this.sentences.add(sentence);
					this.paragraphs.add(paragraph);
				}
			}
		}
	}

	private record Span(int begin, int end) {

		boolean apartFrom(Span other) {
			return this.end < other.begin || other.end < this.begin;
		}

	}

	static String fold(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('\u2019', '\'')
			.toLowerCase(Locale.ROOT);
	}

	boolean matches(Clause clause) {
		return switch (clause) {
			case Clause.All all -> true;
			case Clause.Field field -> has(field);
			case Clause.And and -> and.parts().stream().allMatch(this::matches);
			case Clause.Or or -> or.parts().stream().anyMatch(this::matches);
			case Clause.Not not -> !matches(not.part());
			default -> !spans(clause).isEmpty();
		};
	}

	private boolean has(Clause.Field field) {
		return switch (field.field()) {
			case HARM -> this.details.harms().stream().anyMatch((harm) -> harm.label().equals(field.low()));
			case REGION -> this.details.region().label().equals(field.low());
			case MONTH -> this.details.month().toString().compareTo(field.low()) >= 0
					&& this.details.month().toString().compareTo(field.high()) <= 0;
			case TAG -> this.tags.contains(field.low());
			default -> throw new IllegalArgumentException(FieldName.class.getName());
		};
	}

	private Set<Span> spans(Clause clause) {
		return switch (clause) {
			case Clause.Word word -> every((form) -> stem(form).equals(stem(word.form())));
			case Clause.Exact exact -> every((form) -> form.equals(exact.form()));
			case Clause.Wildcard wildcard -> every((form) -> glob(wildcard.pattern(), form));
			case Clause.Fuzzy fuzzy -> every((form) -> distance(form, fuzzy.form()) <= fuzzy.letters());
			case Clause.Phrase phrase -> phrase(phrase);
			case Clause.Or or -> {
				Set<Span> all = new HashSet<>();
				or.parts().forEach((part) -> all.addAll(spans(part)));
				yield all;
			}
			case Clause.Near near -> near(near);
			default -> throw new IllegalArgumentException("no place");
		};
	}

	private Set<Span> every(Predicate<String> test) {
		Set<Span> found = new HashSet<>();
		for (int i = 0; i < this.words.size(); i++) {
			if (test.test(this.words.get(i))) {
				found.add(new Span(i, i));
			}
		}
		return found;
	}

	private Set<Span> phrase(Clause.Phrase phrase) {
		Set<Span> found = new HashSet<>();
		int length = phrase.words().size();
		for (int i = 0; i + length <= this.words.size(); i++) {
			boolean all = true;
			for (int j = 0; j < length; j++) {
				all &= spans(phrase.words().get(j)).contains(new Span(i + j, i + j));
			}
			if (all) {
				found.add(new Span(i, i + length - 1));
			}
		}
		return found;
	}

	private Set<Span> near(Clause.Near near) {
		Set<Span> found = new HashSet<>();
		Set<Span> right = spans(near.right());
		BiPredicate<Span, Span> test = test(near.distance());
		for (Span one : spans(near.left())) {
			if (near.distance().negated()) {
				if (right.stream().noneMatch((other) -> !one.apartFrom(other) || test.test(one, other))) {
					found.add(one);
				}
				continue;
			}
			for (Span other : right) {
				if (one.apartFrom(other) && test.test(one, other)) {
					found.add(new Span(Math.min(one.begin, other.begin), Math.max(one.end, other.end)));
				}
			}
		}
		return found;
	}

	private BiPredicate<Span, Span> test(Distance distance) {
		return switch (distance.kind()) {
			case WITHIN -> (one, other) -> Math.max(other.begin - one.end, one.begin - other.end) <= distance.words();
			case BEFORE -> (one, other) -> other.begin > one.end && other.begin - one.end <= distance.words();
			case SENTENCE -> (one, other) -> same(this.sentences, one, other);
			case PARAGRAPH -> (one, other) -> same(this.paragraphs, one, other);
		};
	}

	private static boolean same(List<Integer> numbers, Span one, Span other) {
		return numbers.get(Math.min(one.begin, other.begin)).equals(numbers.get(Math.max(one.end, other.end)));
	}

	private String stem(String form) {
		String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
		return this.families.getOrDefault(bare, bare);
	}

	private static boolean glob(String pattern, String word) {
		if (pattern.isEmpty()) {
			return word.isEmpty();
		}
		char first = pattern.charAt(0);
		if (first == '*') {
			return glob(pattern.substring(1), word) || !word.isEmpty() && glob(pattern, word.substring(1));
		}
		return !word.isEmpty() && (first == '?' || first == word.charAt(0))
				&& glob(pattern.substring(1), word.substring(1));
	}

	private static int distance(String one, String other) {
		int[][] table = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					table[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
				}
			}
		}
		return table[one.length()][other.length()];
	}

}
