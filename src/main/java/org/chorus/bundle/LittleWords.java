package org.chorus.bundle;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Tells English from Welsh by the little words that fill every sentence, so that readers
 * aloud pronounce an account in its own language.
 */
final class LittleWords {

	private static final int LONGEST = 7;

	private static final long[] ENGLISH = packed(
			"the and of to was that in it is for with were not my had he she they on at from be");

	private static final long[] WELSH = packed(
			"yn yr ac ar ei eu mae oedd roedd wedi gan nad nid ddim bod fod wrth dros "
					+ "gyda neb hwn hynny ond oeddwn");

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
		long word = 0;
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 'a' && c <= 'z') {
				word = word << Byte.SIZE | c;
				letters++;
			}
			else if (c > ' ' && Character.isLetter(c)) {
				letters = LONGEST + 1;
			}
			else {
				welsh += weight(word, letters);
				word = 0;
				letters = 0;
			}
		}
		return welsh + weight(word, letters);
	}

	private static int weight(long word, int letters) {
		if (letters < 2 || letters > LONGEST) {
			return 0;
		}
		return (Arrays.binarySearch(ENGLISH, word) >= 0) ? -1 : (Arrays.binarySearch(WELSH, word) >= 0) ? 1 : 0;
	}

	/**
	 * Words as numbers, a byte each letter: they are looked for in every word of a
	 * bundle.
	 */
	private static long[] packed(String words) {
		return Arrays.stream(words.split(" "))
			.mapToLong(
					(word) -> word.chars().asLongStream().reduce(0, (long packed, long c) -> packed << Byte.SIZE | c))
			.sorted()
			.toArray();
	}

}
