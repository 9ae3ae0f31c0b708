package org.chorus.search;

import org.chorus.account.AccountId;

/**
 * An account whose text is a near-copy of another's.
 *
 * @param percent how much of their runs of three words they share
 */
public record Copy(AccountId id, int percent) {

	public String ref() {
		return this.id.ref();
	}

}
