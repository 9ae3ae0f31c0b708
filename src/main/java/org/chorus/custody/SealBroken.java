package org.chorus.custody;

/**
 * Something closed does not open: a wrong key, another account's bytes, or bytes changed
 * since. It does not say which, for that would help who tries.
 */
public final class SealBroken extends Exception {

	SealBroken() {
		super("This does not open with these keys");
	}

}
