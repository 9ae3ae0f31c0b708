package org.chorus.search;

import java.util.List;

import org.chorus.account.Change;

/**
 * The changes that the index follows, each with a number greater than the one before.
 */
interface Feed {

	List<Change> changesAfter(long number, int limit);

	long lastChange();

	/**
	 * How many accounts are released now.
	 */
	long released();

}
