package org.chorus.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param readAs the query in words, as it was read
 * @param total how many accounts, exactly
 * @param generation the state of the index it was found in
 * @param refreshed whether the state asked for was gone, so that the present one answered
 * @param stepsBack where nothing was found, what each narrowing costs
 * @param spellings where nothing was found, the query with a word put right
 */
public record Found(String readAs, long total, List<Hit> hits, List<Facet> facets, long generation, boolean refreshed,
		List<StepBack> stepsBack, List<String> spellings) {

	public Found {
		hits = List.copyOf(hits);
		facets = List.copyOf(facets);
		stepsBack = List.copyOf(stepsBack);
		spellings = List.copyOf(spellings);
	}

	/**
	 * How many accounts there would be without one part of the search.
	 *
	 * @param without the part left out, in words
	 * @param search what would be searched for
	 */
	public record StepBack(String without, Search search, long count) {
	}

}
