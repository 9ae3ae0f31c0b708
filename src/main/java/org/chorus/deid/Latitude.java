package org.chorus.deid;

/**
 * What the writer may do about something that was found.
 */
public enum Latitude {

	/**
	 * An identifier: it goes out.
	 */
	FIXED,

	/**
	 * Unsure or merely rare: it goes out unless the writer leaves it in.
	 */
	MAY_LEAVE_IN,

	/**
	 * A hard stop: nobody may put it back, neither writer, reviewer nor lawyer.
	 */
	ALWAYS_OUT

}
