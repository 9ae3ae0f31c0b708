package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a bundle is made of. Equal contents give equal files.
 *
 * @param matter what the bundle is for, parties included; may be empty
 * @param letter the bundle's letter, with which every reference begins
 * @param day the day to which withdrawals were considered, the only date in the file
 * @param auditHead the head of the audit trail when the bundle was made
 */
record BundleContent(String title, String matter, char letter, int copy, LocalDate day, String auditHead,
		boolean demonstration, List<Exhibit> exhibits) {

	BundleContent {
		exhibits = List.copyOf(exhibits);
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
		if (title.isBlank()) {
			throw new IllegalArgumentException("A bundle has a title");
		}
		if (copy < 1) {
			throw new IllegalArgumentException("Copies are numbered from 1");
		}
	}

	/**
	 * Sixteen bytes that stand for this content, as hexadecimal digits.
	 */
	String fingerprint() {
		StringBuilder all = new StringBuilder();
		for (Object part : List.of(this.title, this.matter, this.letter, this.copy, this.day, this.auditHead,
				this.demonstration)) {
			all.append(part).append('\u0000');
		}
		this.exhibits.forEach((exhibit) -> all.append(exhibit.text().digest()));
		return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
	}

}
