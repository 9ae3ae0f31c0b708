package org.chorus.deid;

import java.util.List;
import java.util.Set;

/**
 * Says a rare fact more broadly, so that the account keeps its sense and the person is
 * one of many: a harpoon is a thing, a Tuvaluan somebody from abroad.
 */
final class Broader {

	static final String PLAIN = "[detail]";

	private static final Set<String> TONGUE = Set.of("in", "speak", "speaks", "spoke", "speaking", "for", "only");

	private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "this", "that");

	private Broader() {
	}

	/**
	 * In the words that fit between the word before and the word after.
	 */
	static String of(String fact, String rule, String before, String after, Lexicon lexicon) {
		List<Token> words = Tokenizer.tokens(new View(fact));
		if ("only-one".equals(rule) && "only".equals(words.getFirst().lower())) {
			return "[only one of a kind]";
		}
		boolean foreign = words.stream().anyMatch((Token word) -> Trait.NATIONALITY.in(lexicon.traits(word.lower())));
		return lexicon.factSort(words)
			.filter((FactSort sort) -> !foreign || sort != FactSort.ORIGIN)
			.map((FactSort sort) -> "[" + (sort == FactSort.ORIGIN ? from(words, before, after) : sort.after(before))
					+ "]")
			.orElseGet(() -> foreign ? "[" + from(words, before, after) + "]"
					: "an".equals(before) ? "[unusual detail]" : PLAIN);
	}

	private static String from(List<Token> words, String before, String after) {
		if (TONGUE.contains(before) || words.stream().anyMatch((Token word) -> "speaker".equals(word.lower()))) {
			return words.size() == 1 ? "another language" : "speaker of another language";
		}
		if (words.size() == 1 && Reach.isContent(after) && ARTICLES.contains(before)) {
			return "an".equals(before) ? "overseas" : "foreign";
		}
		return ARTICLES.contains(before) ? FactSort.ORIGIN.after(before) : "from abroad";
	}

}
