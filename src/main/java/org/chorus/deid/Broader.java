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

	/** Words that go on with the sentence, so that the fact itself was its noun. */
	private static final Set<String> GO_ON = Set.of("", "and", "or", "but", "who", "which", "that", "is", "was", "were",
			"are", "has", "had", "in", "on", "at", "to", "for", "from", "by", "with", "of", "as", "so", "when", "he",
			"she", "it", "we", "they", "i", "you", "because", "cos", "then", "there", "here", "full", "comma", "since",
			"until", "before", "after", "while", "not", "too", "also", "now", "again");

	private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "this", "that");

	private Broader() {
	}

	/**
	 * In the words that fit between the word before and the word after.
	 */
	static String of(String fact, String before, String after, Lexicon lexicon) {
		List<Token> words = Tokenizer.tokens(new View(fact));
		if ("only".equals(words.getFirst().lower())) {
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
		if (words.size() == 1 && isNoun(after) && ARTICLES.contains(before)) {
			return "an".equals(before) ? "overseas" : "foreign";
		}
		return ARTICLES.contains(before) ? FactSort.ORIGIN.after(before) : "from abroad";
	}

	private static boolean isNoun(String word) {
		return !GO_ON.contains(word) && (word.isEmpty() || Character.isLetter(word.charAt(0)));
	}

}
