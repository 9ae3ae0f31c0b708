package org.chorus.staff;

/**
 * Somebody of this name works here already, or did.
 */
public final class NameTaken extends RuntimeException {

	NameTaken() {
		super("Somebody of this name works here already");
	}

}
