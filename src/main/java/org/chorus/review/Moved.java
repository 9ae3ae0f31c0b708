package org.chorus.review;

/**
 * An account is no longer as the reviewer saw it.
 */
public final class Moved extends RuntimeException {

	private final Where where;

	Moved(Where where) {
		super("The account is no longer as it was when the page was made");
		this.where = where;
	}

	Where where() {
		return this.where;
	}

	/**
	 * Where it is now.
	 */
	enum Where {

		WITHDRAWN, RELEASED, ASKED, CHANGED

	}

}
