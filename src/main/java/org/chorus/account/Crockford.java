package org.chorus.account;

import java.util.Locale;

/**
 * Crockford's base 32 for codes and references that people copy by hand: no I, L, O or U.
 */
public final class Crockford {

	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private Crockford() {
	}

	/**
	 * The sign for a value from 0 to 31.
	 */
	public static char digit(int value) {
		return DIGITS.charAt(value);
	}

	/**
	 * The value from 0 to 31 of a sign, or -1.
	 */
	static int value(char digit) {
		return DIGITS.indexOf(digit);
	}

	/**
	 * What was meant by what was typed: capitals, O read as 0, I and L as 1, every sign
	 * that is not a letter or digit dropped. Signs outside the alphabet stay, for the
	 * caller to refuse.
	 */
	public static String normalise(String typed) {
		StringBuilder out = new StringBuilder();
		for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
			switch (c) {
				case 'O' -> out.append('0');
				case 'I', 'L' -> out.append('1');
				default -> {
					if (Character.isLetterOrDigit(c)) {
						out.append(c);
					}
				}
			}
		}
		return out.toString();
	}

	/**
	 * Whether every sign is a digit of the alphabet.
	 */
	public static boolean isWellFormed(String normalised) {
		return normalised.chars().allMatch((c) -> DIGITS.indexOf(c) >= 0);
	}

}
