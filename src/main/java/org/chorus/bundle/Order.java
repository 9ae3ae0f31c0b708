package org.chorus.bundle;

import org.chorus.matter.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is to be.
 *
 * @param title its title; its beginning stands on every page
 * @param about what it is for, parties included, a line each; may be empty
 * @param letter the letter that its references begin with
 * @param matter the matter that it is made for, if any: who sees that sees the bundle
 */
public record Order(String title, String about, char letter, @Nullable MatterId matter) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_ABOUT = 1000;

	public Order {
		title = title.strip();
		about = about.strip();
		if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A title has 1 to 200 characters on one line");
		}
		if (about.length() > LONGEST_ABOUT) {
			throw new IllegalArgumentException("What is said about the matter has at most 1,000 characters");
		}
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
	}

}
