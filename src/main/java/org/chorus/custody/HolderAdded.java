package org.chorus.custody;

/**
 * What came of making a key-holder known.
 */
public enum HolderAdded {

	ADDED,

	/**
	 * This key was known before.
	 */
	KNOWN,

	/**
	 * Three others are known, and there is no fourth.
	 */
	FULL

}
