package org.chorus.bundle;

/**
 * An account, or what stands in front, is longer than a volume may be.
 */
public final class TooLong extends RuntimeException {

	TooLong() {
		super("One account with its index is longer than a volume of this size may be; choose larger volumes");
	}

}
