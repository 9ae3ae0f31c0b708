package org.chorus.intake;

/**
 * A page needs a draft, and there is none: it was filed, withdrawn or purged.
 */
final class NoDraft extends RuntimeException {

	NoDraft() {
		super("There is no draft under this key");
	}

}
