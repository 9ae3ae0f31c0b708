package org.chorus.bundle;

/**
 * What a bundle is to be.
 *
 * @param title its title; its beginning stands on every page
 * @param matter what it is for, parties included, a line each; may be empty
 * @param letter the letter that its references begin with
 */
public record Order(String title, String matter, char letter) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_MATTER = 1000;

	public Order {
		title = title.strip();
		matter = matter.strip();
		if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A title has 1 to 200 characters on one line");
		}
		if (matter.length() > LONGEST_MATTER) {
			throw new IllegalArgumentException("The matter has at most 1,000 characters");
		}
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
	}

}
