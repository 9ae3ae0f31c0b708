package org.chorus.account;

/**
 * No account that holds content has this identifier: there never was one, or it was
 * withdrawn.
 */
public final class NoSuchAccount extends RuntimeException {

	NoSuchAccount() {
		super("No account is held under this identifier");
	}

}
