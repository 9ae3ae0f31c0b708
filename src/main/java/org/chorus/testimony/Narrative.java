package org.chorus.testimony;

import java.nio.charset.StandardCharsets;

/**
 * The words as a member wrote them. It may name anyone, and so never prints itself.
 */
public record Narrative(String text) {

	/**
	 * The most that is taken, in bytes of UTF-8.
	 */
	public static final int LIMIT = 100_000;

	public Narrative {
		int bytes = text.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > LIMIT) {
			throw new NarrativeTooLong(bytes - LIMIT);
		}
	}

	@Override
	public String toString() {
		return "Narrative[REDACTED]";
	}

}
