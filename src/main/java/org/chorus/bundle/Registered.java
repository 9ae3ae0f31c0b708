package org.chorus.bundle;

import java.time.LocalDate;
import java.util.List;

/**
 * A copy in the register.
 *
 * @param sealed whether its files carry an electronic seal
 * @param earlier the copy that it is a supplement to; 0 for none
 * @param files at least one
 * @param status how it stands today
 */
public record Registered(int copy, String title, char letter, LocalDate day, int accounts, boolean sealed, int earlier,
		List<RegisteredFile> files, Status status) {

	public Registered {
		files = List.copyOf(files);
	}

	/**
	 * The copy number as it is printed, such as {@code 0042}.
	 */
	public String number() {
		return Wording.copy(this.copy);
	}

	/**
	 * The pages of all its files.
	 */
	public int pages() {
		return this.files.stream().mapToInt(RegisteredFile::pages).sum();
	}

	/**
	 * The digest of its first file.
	 */
	public String sha256() {
		return this.files.getFirst().sha256();
	}

	/**
	 * The name of its first file, such as
	 * {@code Letter before claim Bundle B 20-11-26.pdf}.
	 */
	public String fileName() {
		return this.files.getFirst().name();
	}

}
