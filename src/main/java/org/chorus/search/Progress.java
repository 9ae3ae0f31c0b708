package org.chorus.search;

/**
 * Hears how far a rebuild has come.
 */
@FunctionalInterface
public interface Progress {

	void at(long done, long of);

}
