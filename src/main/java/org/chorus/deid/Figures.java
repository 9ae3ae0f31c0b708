package org.chorus.deid;

import java.util.Locale;

/**
 * Puts back figures that a scanner took for letters, so that patterns need not know of
 * them: "O3.O7.7l" reads 03.07.71. Only O, I and l are figures in disguise, and only in
 * runs of figures or beside them.
 */
final class Figures {

	private final String text;

	private final char[] mended;

	private Figures(String text, String lower) {
		this.text = text;
		this.mended = lower.toCharArray();
	}

	/**
	 * The text in lower case, mended, of the same length.
	 */
	static String mend(String text, String lower) {
		return new Figures(text, lower).mended();
	}

	private String mended() {
		int at = 0;
		while (at < this.text.length()) {
			if (isFigure(this.text.charAt(at))) {
				int end = at;
				while (end < this.text.length() && isFigure(this.text.charAt(end))) {
					end++;
				}
				if (isNumber(at, end)) {
					mend(begin(at, end), end);
				}
				at = end;
			}
			else {
				at++;
			}
		}
		return new String(this.mended);
	}

	/**
	 * A run that holds a figure; or look-alikes alone, where figures stand by, or a month
	 * or the ending of an ordinal follows.
	 */
	private boolean isNumber(int begin, int end) {
		for (int i = begin; i < end; i++) {
			if (isDigit(this.text.charAt(i))) {
				return !isInWord(begin, end);
			}
		}
		if (isLetter(begin - 1) || end - begin > 4) {
			return false;
		}
		if (isLetter(end)) {
			return end - begin == 2 && isOrdinal(end);
		}
		String signs = (end - begin == 1) ? "/" : " ./-";
		return isFigureOver(begin - 1, -1, signs) || isFigureOver(end, 1, signs) || isMonthAfter(begin, end);
	}

	/**
	 * Letters go on with letters: the O of "PO21" is one.
	 */
	private int begin(int from, int end) {
		int begin = from;
		while (begin < end && isLetter(begin - 1) && !isDigit(this.text.charAt(begin))) {
			begin++;
		}
		return begin;
	}

	/**
	 * "o1d" and "a11" are words with a slip, "GN6l" and "l9" are figures.
	 */
	private boolean isInWord(int begin, int end) {
		boolean before = begin > 0 && Character.isLowerCase(this.text.charAt(begin - 1));
		boolean after = end < this.text.length() && Character.isLowerCase(this.text.charAt(end));
		return before || (after && end - begin == 1);
	}

	private boolean isFigureOver(int at, int step, String signs) {
		int place = at;
		boolean sign = false;
		while (place >= 0 && place < this.text.length() && Math.abs(place - at) < 4
				&& (this.text.charAt(place) == ' ' || signs.indexOf(this.text.charAt(place)) >= 0)) {
			sign |= signs.indexOf(this.text.charAt(place)) >= 0;
			place += step;
		}
		return sign && place >= 0 && place < this.text.length() && isDigit(this.mended[place]);
	}

	private boolean isMonthAfter(int begin, int end) {
		boolean day = this.text.charAt(begin) == 'l' || end - begin == 2;
		return day && DateWords.isMonth(Around.after(this.text, end).toLowerCase(Locale.ROOT));
	}

	private boolean isOrdinal(int at) {
		String ending = this.text.substring(at, Math.min(at + 2, this.text.length()));
		return (ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd"))
				&& !isLetter(at + 2) && !this.text.startsWith("ll", at - 2);
	}

	private boolean isLetter(int at) {
		return at >= 0 && at < this.text.length() && Character.isLetter(this.text.charAt(at));
	}

	private void mend(int begin, int end) {
		for (int i = begin; i < end; i++) {
			char c = this.text.charAt(i);
			this.mended[i] = (c == 'O') ? '0' : (c == 'I' || c == 'l') ? '1' : c;
		}
	}

	private static boolean isFigure(char c) {
		return isDigit(c) || c == 'O' || c == 'I' || c == 'l';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
