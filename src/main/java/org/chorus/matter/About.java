package org.chorus.matter;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a matter is: its title, the parties, who is written to, and when the reply is due.
 *
 * @param replyBy London time
 */
public record About(String title, String parties, String recipient, @Nullable LocalDateTime replyBy) {

	/**
	 * The most characters of each part.
	 */
	static final int LONGEST = 200;

	public About {
		title = title.strip();
		parties = parties.strip();
		recipient = recipient.strip();
		if (title.isEmpty() || Math.max(title.length(), Math.max(parties.length(), recipient.length())) > LONGEST) {
			throw new IllegalArgumentException("A matter has a title, and no part longer than " + LONGEST);
		}
	}

	public static About titled(String title) {
		return new About(title, "", "", null);
	}

}
