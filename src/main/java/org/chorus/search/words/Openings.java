package org.chorus.search.words;

import java.util.Set;

import org.chorus.search.words.Word.Opening;

/**
 * Tells from what stands between two words whether the second opens a sentence or a
 * paragraph. A line break ends a paragraph: people on phones leave no blank lines.
 */
final class Openings {

	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs",
			"v", "e.g", "i.e", "approx", "dept", "ref", "para", "cf", "c");

	private Openings() {
	}

	static Opening between(String text, Word before, int begin) {
		boolean stop = false;
		boolean dot = false;
		boolean space = false;
		boolean quoted = false;
		for (int i = before.end(); i < begin; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\n', '\r', '\u2028', '\u2029' -> {
					return Opening.PARAGRAPH;
				}
				case '!', '?', '\u2026' -> stop = true;
				case '.' -> dot = true;
				case '[', '(', '"', '\'', '\u2018', '\u201C' -> quoted |= space;
				default -> space |= (stop || dot) && Character.isWhitespace(c);
			}
		}
		boolean ended = stop || dot && !isAbbreviation(before.form());
		return (ended && space && (quoted || beginsLikeASentence(text, begin))) ? Opening.SENTENCE : Opening.NOTHING;
	}

	private static boolean beginsLikeASentence(String text, int begin) {
		int c = text.codePointAt(begin);
		return Character.isUpperCase(c) || Character.isDigit(c);
	}

	private static boolean isAbbreviation(String word) {
		return ABBREVIATIONS.contains(word)
				|| word.length() == 1 && !word.equals("i") && Character.isLetter(word.charAt(0));
	}

}
