package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What the cover says of the matter.
 *
 * @param title of the bundle
 * @param shortTitle of the matter, on every page and in file names; where it is empty the
 * beginning of the title stands for it
 * @param about what it is for, parties included, a line each; may be empty
 * @param recipient who is written to; may be empty
 * @param letterDate the date of the letter that the bundle goes with
 * @param replyBy London time
 */
public record Front(String title, String shortTitle, String about, String recipient, @Nullable LocalDate letterDate,
		@Nullable LocalDateTime replyBy) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_SHORT_TITLE = 80;

	private static final int LONGEST_ABOUT = 1000;

	public Front {
		title = title.strip();
		shortTitle = shortTitle.strip();
		about = about.strip();
		recipient = recipient.strip();
		if (title.isEmpty() || isLonger(title, LONGEST_TITLE)) {
			throw new IllegalArgumentException("A title has 1 to 200 characters on one line");
		}
		if (isLonger(shortTitle, LONGEST_SHORT_TITLE)) {
			throw new IllegalArgumentException("A short title has at most 80 characters on one line");
		}
		if (about.length() > LONGEST_ABOUT) {
			throw new IllegalArgumentException("What is said about the matter has at most 1,000 characters");
		}
		if (isLonger(recipient, LONGEST_TITLE)) {
			throw new IllegalArgumentException("A recipient has at most 200 characters on one line");
		}
	}

	public static Front of(String title, String about) {
		return new Front(title, "", about, "", null, null);
	}

	private static boolean isLonger(String line, int longest) {
		return line.length() > longest || line.chars().anyMatch(Character::isISOControl);
	}

	/**
	 * The short title, or the beginning of the title.
	 */
	String brief() {
		if (!this.shortTitle.isEmpty()) {
			return this.shortTitle;
		}
		if (this.title.codePointCount(0, this.title.length()) <= LONGEST_SHORT_TITLE) {
			return this.title;
		}
		String cut = this.title.substring(0, this.title.offsetByCodePoints(0, LONGEST_SHORT_TITLE));
		int space = cut.lastIndexOf(' ');
		return ((space > 0) ? cut.substring(0, space) : cut) + " \u2026";
	}

}
