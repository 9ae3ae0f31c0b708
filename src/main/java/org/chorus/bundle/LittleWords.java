package org.chorus.bundle;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tells English from Welsh by the little words that fill every sentence, so that readers
 * aloud pronounce an account in its own language.
 */
final class LittleWords {

	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "was", "that", "in", "it", "is", "for",
			"with", "were", "not", "my", "had", "he", "she", "they", "on", "at", "from", "be");

	private static final Set<String> WELSH = Set.of("yn", "yr", "ac", "ar", "ei", "eu", "mae", "oedd", "roedd", "wedi",
			"gan", "nad", "nid", "ddim", "bod", "fod", "wrth", "dros", "gyda", "neb", "hwn", "hynny", "ond", "oeddwn");

	private LittleWords() {
	}

	/**
	 * The tag of the language of a text that stands among words of another; nothing where
	 * it is the same, or cannot be told.
	 */
	static @Nullable String tag(String text, Language around) {
		return tag(balance(text), around);
	}

	static @Nullable String tag(int balance, Language around) {
		Language language = (balance > 0) ? Language.WELSH : Language.ENGLISH;
		return (balance == 0 || language == around) ? null : language.tag();
	}

	/**
	 * How many more Welsh ones there are than English ones.
	 */
	static int balance(String text) {
		int welsh = 0;
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || !Character.isLetter(text.charAt(i))) {
				welsh += (i - from > 1 && i - from < 8) ? weight(text.substring(from, i)) : 0;
				from = i + 1;
			}
		}
		return welsh;
	}

	private static int weight(String word) {
		return WELSH.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
	}

}
