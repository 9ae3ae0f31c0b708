package org.chorus.bundle.pdf;

import java.time.LocalDate;

/**
 * What a file says of itself. The day stands for every date in it, at midnight, so that
 * nothing comes from the clock.
 *
 * @param producer the name of the program, without a version of the machine
 * @param language of the file's own words, such as {@code en-GB}
 * @param fingerprint sixteen bytes that name the file's content, as 32 hexadecimal digits
 * @param volume its number among the files of one bundle
 */
public record Identity(String title, String subject, String producer, String language, LocalDate day,
		String fingerprint, int volume) {

	public Identity {
		if (!fingerprint.matches("[0-9a-f]{32}")) {
			throw new IllegalArgumentException("A fingerprint has 32 hexadecimal digits");
		}
	}

}
