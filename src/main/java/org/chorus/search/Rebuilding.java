package org.chorus.search;

/**
 * How far the building of an index has come.
 *
 * @param done how many accounts it holds
 * @param of how many it will hold
 */
record Rebuilding(long done, long of, Meanwhile meanwhile) {

	/**
	 * What answers until it is whole.
	 */
	enum Meanwhile {

		NOTHING,

		/**
		 * An index of an earlier format, out of which accounts are taken but into which
		 * none come.
		 */
		EARLIER,

		PRESENT

	}

	Rebuilding at(long number, long total) {
		return new Rebuilding(Math.min(number, total), total, this.meanwhile);
	}

}
