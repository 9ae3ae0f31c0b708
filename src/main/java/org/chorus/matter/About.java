package org.chorus.matter;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a matter is: its title, the parties, who is written to, and when the reply is due.
 *
 * @param brief a shorter title for file names and the head of each page; empty where the
 * title itself is to stand there
 * @param dated the date that the letter bears
 * @param replyBy London time
 * @param letter with which the references of its bundle begin
 */
public record About(String title, String brief, String parties, String recipient, @Nullable LocalDate dated,
		@Nullable LocalDateTime replyBy, char letter) {

	/**
	 * The most characters of each part.
	 */
	static final int LONGEST = 200;

	static final int LONGEST_BRIEF = 80;

	public About {
		title = line(title, LONGEST);
		brief = line(brief, LONGEST_BRIEF);
		parties = line(parties, LONGEST);
		recipient = line(recipient, LONGEST);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("A matter has a title");
		}
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
	}

	public About(String title, String parties, String recipient, @Nullable LocalDateTime replyBy) {
		this(title, "", parties, recipient, null, replyBy, 'A');
	}

	public static About titled(String title) {
		return new About(title, "", "", null);
	}

	private static String line(String part, int longest) {
		String line = part.strip();
		if (line.length() > longest || line.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A part of a matter has at most " + longest + " characters on one line");
		}
		return line;
	}

}
