package org.chorus.matter;

/**
 * A code of this name is in the matter already.
 */
public final class NameInUse extends RuntimeException {

	NameInUse() {
		super("The matter has a code of this name");
	}

}
