package org.chorus.bundle;

/**
 * A key for the seal is named in the settings, but cannot be used.
 */
public final class SealUnavailable extends RuntimeException {

	SealUnavailable(String why, Throwable cause) {
		super(why, cause);
	}

	SealUnavailable(String why) {
		super(why);
	}

}
