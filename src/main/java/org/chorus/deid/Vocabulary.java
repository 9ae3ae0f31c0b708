package org.chorus.deid;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that the tagger knows one by one, and how common words are in English at
 * large, from 1 to 3; every other word is to it just rare.
 */
final class Vocabulary {

	private static final int SHORTEST = 5;

	private final Set<String> words;

	private final Map<String, Integer> commonness;

	/**
	 * Each common ordinary word with one letter left out, by which near spellings are
	 * found.
	 */
	private final Set<String> gaps = new HashSet<>();

	Vocabulary(Set<String> words, Map<String, Integer> commonness, Lexicon lexicon) {
		this.words = Set.copyOf(words);
		this.commonness = Map.copyOf(commonness);
		words.forEach((String word) -> addGaps(word, lexicon));
		commonness.forEach((String word, Integer bin) -> {
			if (bin > 1) {
				addGaps(word, lexicon);
			}
		});
	}

	private void addGaps(String word, Lexicon lexicon) {
		if (word.length() >= SHORTEST - 1 && Trait.WORD.in(lexicon.traits(word))) {
			for (int i = 0; i < word.length(); i++) {
				this.gaps.add(without(word, i));
			}
		}
	}

	Set<String> words() {
		return this.words;
	}

	Map<String, Integer> commonness() {
		return this.commonness;
	}

	boolean holds(String word) {
		return this.words.contains(word);
	}

	/**
	 * From 0, not seen in English at large, to 3, common.
	 */
	int commonness(String word) {
		return this.commonness.getOrDefault(word, 0);
	}

	/**
	 * Whether the word is a common one with a slip of the keyboard in it.
	 */
	boolean isNearlyKnown(String word) {
		if (word.length() < SHORTEST) {
			return false;
		}
		if (this.gaps.contains(word)) {
			return true;
		}
		for (int i = 0; i < word.length(); i++) {
			String gap = without(word, i);
			if (this.gaps.contains(gap) || (gap.length() >= SHORTEST && this.words.contains(gap))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a scanner may have read a common word so: rn for m, l for I, cl for d.
	 */
	boolean isMisread(String word, Lexicon lexicon) {
		return isCommon(word.replace("rn", "m"), lexicon) || isCommon(word.replace('I', 'l'), lexicon)
				|| isCommon(word.replace('l', 'I'), lexicon) || isCommon(word.replace("cl", "d"), lexicon)
				|| isCommon(word.replace("rn", "m").replace('l', 'I'), lexicon);
	}

	/**
	 * Whether the token is a word in which a scanner took letters for figures: several
	 * letters, and no figures but those.
	 */
	boolean isGarbled(Token token) {
		if (token.sort() != Token.Sort.MIXED) {
			return false;
		}
		long figures = token.text().chars().filter(Character::isDigit).count();
		long alike = token.text().chars().filter((int c) -> c == '0' || c == '1' || c == '5').count();
		return figures == alike && token.text().length() - figures >= SHORTEST - 1 && figures <= 2;
	}

	boolean isMended(Token token, Lexicon lexicon) {
		String word = token.lower().replace('0', 'o').replace('5', 's');
		return isCommon(word.replace('1', 'l'), lexicon) || isCommon(word.replace('1', 'i'), lexicon);
	}

	private boolean isCommon(String word, Lexicon lexicon) {
		String lower = word.toLowerCase(Locale.ROOT);
		return this.words.contains(lower)
				|| (this.commonness.containsKey(lower) && Trait.WORD.in(lexicon.traits(lower)));
	}

	private static String without(String word, int at) {
		return word.substring(0, at) + word.substring(at + 1);
	}

}
