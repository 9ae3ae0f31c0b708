package org.chorus.intake;

/**
 * A page needs a visit, and there is none, or it has been quiet or open for too long.
 */
final class TimeIsUp extends RuntimeException {

	TimeIsUp() {
		super("The visit has ended");
	}

}
