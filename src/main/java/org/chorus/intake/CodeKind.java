package org.chorus.intake;

import java.util.Locale;

/**
 * What an entry code is for. Only counts of {@link #FIRST} codes used in one year prove a
 * least number of writers.
 */
public enum CodeKind {

	/**
	 * The one first code that a member is given in a year.
	 */
	FIRST,

	/**
	 * Any other that the same member may ask for.
	 */
	FURTHER;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
