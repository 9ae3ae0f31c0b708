package org.chorus.deid;

/**
 * A word, number or sign of a view: characters from begin to end.
 *
 * @param text as written, folded
 * @param lower in lower case, without a possessive ending
 */
record Token(int begin, int end, Sort sort, String text, String lower) {

	enum Sort {

		/** Letters, with apostrophes and full stops of initials inside. */
		WORD,
		/** Digits only. */
		NUMBER,
		/** Letters and digits. */
		MIXED,
		/** Any other character. */
		SIGN

	}

	boolean isWord() {
		return this.sort == Sort.WORD;
	}

	boolean isSign(char sign) {
		return this.sort == Sort.SIGN && this.text.charAt(0) == sign;
	}

	boolean isCapital() {
		return Character.isUpperCase(this.text.charAt(0));
	}

	boolean isUpper() {
		for (int i = 0; i < this.text.length(); i++) {
			if (Character.isLowerCase(this.text.charAt(i))) {
				return false;
			}
		}
		return isCapital();
	}

}
