package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a bundle is made of. Equal contents give equal files.
 *
 * @param language of its own words; accounts stand in theirs
 * @param letter the bundle's letter, with which every reference begins
 * @param day the day to which withdrawals were considered, the only date in the file
 * @param auditHead the head of the audit trail when the bundle was made
 * @param sealer who seals it; empty where nobody does
 * @param openings of the lawyer's own sections
 * @param asGiven whether the exhibits of a section keep the order of this list
 * @param earlier what this is a supplement to
 */
record BundleContent(Front front, Language language, char letter, Preset preset, int copy, LocalDate day,
		String auditHead, boolean demonstration, String sealer, List<Opening> openings, boolean asGiven,
		List<Exhibit> exhibits, @Nullable BundleContent earlier) {

	BundleContent {
		openings = List.copyOf(openings);
		exhibits = List.copyOf(exhibits);
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
		if (copy < 1) {
			throw new IllegalArgumentException("Copies are numbered from 1");
		}
	}

	boolean isSealed() {
		return !this.sealer.isEmpty();
	}

	/**
	 * How many accounts the bundles hold that this is a supplement to.
	 */
	int before() {
		return (this.earlier != null) ? this.earlier.before() + this.earlier.exhibits.size() : 0;
	}

	/**
	 * Which supplement this is, counted from 1; 0 for a bundle that is none.
	 */
	int supplement() {
		return (this.earlier != null) ? this.earlier.supplement() + 1 : 0;
	}

	/**
	 * A digest of all that makes a difference.
	 */
	String fingerprint() {
		StringBuilder all = new StringBuilder();
		add(all);
		return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void add(StringBuilder all) {
		if (this.earlier != null) {
			this.earlier.add(all);
		}
		for (Object part : List.of(this.front, this.language, this.letter, this.preset, this.copy, this.day,
				this.auditHead, this.demonstration, this.sealer, this.openings, this.asGiven)) {
			all.append(part).append('\u0000');
		}
		this.exhibits.forEach((exhibit) -> all.append(exhibit.digest()).append(exhibit.section()));
	}

}
