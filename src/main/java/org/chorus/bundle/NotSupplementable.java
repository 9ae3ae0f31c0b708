package org.chorus.bundle;

/**
 * A bundle cannot be supplemented, because its pages cannot be had as they were.
 */
public final class NotSupplementable extends RuntimeException {

	NotSupplementable() {
		super("There is no such copy, or an account in it has been withdrawn or changed since; make a new bundle");
	}

}
