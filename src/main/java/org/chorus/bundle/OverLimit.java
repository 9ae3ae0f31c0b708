package org.chorus.bundle;

/**
 * More than one lawyer may export alone.
 */
final class OverLimit extends RuntimeException {

	OverLimit() {
		super("More than one lawyer may export alone");
	}

}
