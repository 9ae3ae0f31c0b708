package org.chorus.audit;

import java.util.Locale;

/**
 * The two trails.
 */
public enum Chain {

	/**
	 * What staff do, to the second.
	 */
	STAFF,

	/**
	 * What members do: an action and an ISO week, with no account, code or time of day.
	 */
	MEMBER;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
