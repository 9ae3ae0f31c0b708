package org.chorus.bundle;

/**
 * How a copy of a bundle stands today.
 */
public enum Status {

	/**
	 * Registered, and every account in it stands as it did.
	 */
	CURRENT,

	/**
	 * An account in it has been withdrawn by its writer since.
	 */
	WITHDRAWN,

	/**
	 * An account in it has been changed or taken back into review since.
	 */
	CHANGED,

	/**
	 * A later copy of the same bundle holds other accounts.
	 */
	SUPERSEDED,

	/**
	 * No copy with this digest is registered.
	 */
	NOT_OURS

}
