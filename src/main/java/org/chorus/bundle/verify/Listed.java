package org.chorus.bundle.verify;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the manifest inside a file lists.
 *
 * @param mostPages how many pages a volume may have; nothing where there is no limit
 */
record Listed(String bundle, String copy, int volume, int supplement, @Nullable Integer mostPages,
		@Nullable Long mostBytes, List<Entry> accounts) {

	Listed {
		accounts = List.copyOf(accounts);
	}

	/**
	 * One account.
	 */
	record Entry(String reference, int volume, int firstPage, int lastPage, String sha256, String printedSha256) {
	}

	/**
	 * The accounts that are printed in this very file.
	 */
	List<Entry> here() {
		return this.accounts.stream().filter((entry) -> entry.volume() == this.volume).toList();
	}

}
