package org.chorus.bundle.verify;

/**
 * Text shown at once.
 *
 * @param mark the number of its marked content on the page; -1 for an artifact, -2 where
 * it is not marked at all
 * @param x where it begins, in points from the lower left
 */
record Run(int mark, double x, double y, double size, String text) {

	static final int ARTIFACT = -1;

	static final int UNMARKED = -2;

}
