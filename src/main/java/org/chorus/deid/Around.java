package org.chorus.deid;

/**
 * Reads the words and signs that stand around a place in a text.
 */
final class Around {

	private static final int FARTHEST = 24;

	private Around() {
	}

	/**
	 * The word or sign that ends before the place, over spaces; empty at a line's begin.
	 */
	static String before(String text, int at) {
		int end = at;
		while (end > 0 && text.charAt(end - 1) == ' ' && at - end < FARTHEST) {
			end--;
		}
		int begin = end;
		while (begin > 0 && isWord(text.charAt(begin - 1)) && end - begin < FARTHEST) {
			begin--;
		}
		return (begin == end && end > 0 && text.charAt(end - 1) > ' ') ? text.substring(end - 1, end)
				: text.substring(begin, end);
	}

	/**
	 * The word or sign that begins after the place, over spaces; empty at a line's end.
	 */
	static String after(String text, int at) {
		int begin = at;
		while (begin < text.length() && text.charAt(begin) == ' ' && begin - at < FARTHEST) {
			begin++;
		}
		int end = begin;
		while (end < text.length() && isWord(text.charAt(end)) && end - begin < FARTHEST) {
			end++;
		}
		return (begin == end && end < text.length() && text.charAt(end) > ' ') ? text.substring(end, end + 1)
				: text.substring(begin, end);
	}

	/**
	 * Where the word before the place begins.
	 */
	static int beginBefore(String text, int at) {
		int end = at;
		while (end > 0 && text.charAt(end - 1) == ' ' && at - end < FARTHEST) {
			end--;
		}
		return end - before(text, at).length();
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '\'';
	}

}
