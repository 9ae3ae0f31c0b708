package org.chorus.search.words;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes a word comparable: small letters, no accents, straight apostrophes.
 */
final class Folding {

	private Folding() {
	}

	static String fold(CharSequence word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) >= 128) {
				return foldUnicode(word.toString());
			}
		}
		return word.toString().toLowerCase(Locale.ROOT);
	}

	private static String foldUnicode(String word) {
		String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder bare = new StringBuilder(lower.length());
		lower.codePoints()
			.filter((c) -> Character.getType(c) != Character.NON_SPACING_MARK)
			.map((c) -> (c == '\u2019' || c == '\u2018' || c == '\u02BC') ? '\'' : c)
			.forEach(bare::appendCodePoint);
		char[] in = bare.toString().toCharArray();
		char[] out = new char[4 * in.length];
		int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
		return new String(out, 0, length).toLowerCase(Locale.ROOT);
	}

}
