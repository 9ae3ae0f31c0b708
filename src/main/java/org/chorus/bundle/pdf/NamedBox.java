package org.chorus.bundle.pdf;

import java.util.Locale;

/**
 * The words that stand, in a box, for a character that the typefaces cannot set or that
 * nobody could see: nothing is dropped, and nothing is hidden.
 */
public final class NamedBox {

	private NamedBox() {
	}

	/**
	 * Whether a character is never set as a letter: without width, without meaning of its
	 * own, or written from right to left.
	 */
	static boolean isAlwaysBoxed(int character) {
		return (character < ' ' || character > '~') && isOdd(character);
	}

	private static boolean isOdd(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE,
					Character.UNASSIGNED ->
				true;
			default -> switch (Character.getDirectionality(character)) {
				case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
				default -> false;
			};
		};
	}

	/**
	 * The words in the box, such as {@code U+1F600 grinning face}; for a character that
	 * cannot be seen the number alone.
	 */
	public static String words(int character) {
		String number = String.format(Locale.ROOT, "U+%04X", character);
		String name = Character.getName(character);
		int type = Character.getType(character);
		boolean unseen = type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK
				|| type == Character.SURROGATE;
		return (name == null || unseen) ? number : number + " " + name.toLowerCase(Locale.ROOT);
	}

}
