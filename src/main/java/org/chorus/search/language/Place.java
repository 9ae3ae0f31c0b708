package org.chorus.search.language;

/**
 * Where in a query something stands, in chars.
 *
 * @param begin inclusive
 * @param end exclusive
 */
public record Place(int begin, int end) {

	public Place {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("A place begins at 0 or later and does not end before");
		}
	}

	Place to(Place last) {
		return new Place(this.begin, last.end);
	}

}
