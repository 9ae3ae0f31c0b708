package org.chorus.bundle;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A copy in the register.
 *
 * @param sha256 the digest of its file
 * @param status how it stands today
 */
public record Registered(int copy, String title, char letter, LocalDate day, int accounts, int pages, String sha256,
		Status status) {

	/**
	 * The copy number as it is printed, such as {@code 0042}.
	 */
	public String number() {
		return Wording.copy(this.copy);
	}

	/**
	 * Such as {@code Letter before claim Bundle B 20-11-26.pdf}, as court guidance asks.
	 */
	public String fileName() {
		String title = this.title.replaceAll("[^\\p{L}\\p{N} ]+", " ").replaceAll(" +", " ").strip();
		String brief = title.substring(0, Math.min(title.length(), 60)).strip();
		return String.format(Locale.ROOT, "%s Bundle %s %d-%d-%02d.pdf", brief, this.letter, this.day.getDayOfMonth(),
				this.day.getMonthValue(), this.day.getYear() % 100);
	}

}
