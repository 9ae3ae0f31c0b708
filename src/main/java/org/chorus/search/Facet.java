package org.chorus.search;

import java.util.List;

import org.chorus.search.language.FieldName;

/**
 * How many of the accounts found have each value of a detail, were that detail not
 * filtered.
 */
public record Facet(FieldName field, List<Count> counts) {

	public Facet {
		counts = List.copyOf(counts);
	}

	/**
	 * A value and how many have it.
	 */
	public record Count(String value, long count, boolean chosen, boolean excluded) {
	}

}
