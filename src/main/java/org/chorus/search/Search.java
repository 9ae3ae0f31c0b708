package org.chorus.search;

import java.util.List;

/**
 * What is asked of the index.
 *
 * @param from how many hits are left out before the first
 * @param size how many hits are wanted at most
 * @param facets whether to count by detail
 * @param generation the state of the index that an earlier page came from; 0 for the
 * present one
 * @param sets what the lawyer who asks may name and count
 */
public record Search(String query, List<Filter> filters, Sorting sorting, int from, int size, boolean facets,
		long generation, Sets sets) {

	public Search {
		filters = List.copyOf(filters);
		if (from < 0 || size < 0) {
			throw new IllegalArgumentException("A page begins at 0 or later and is not less than empty");
		}
	}

	/**
	 * The first page, with counts.
	 */
	public Search(String query) {
		this(query, List.of(), Sorting.RELEVANCE, 0, 20, true, 0, Sets.NOBODYS);
	}

	public Search asking(String other) {
		return new Search(other, this.filters, this.sorting, this.from, this.size, this.facets, this.generation,
				this.sets);
	}

	public Search filtered(List<Filter> wanted) {
		return new Search(this.query, wanted, this.sorting, this.from, this.size, this.facets, this.generation,
				this.sets);
	}

	public Search sorted(Sorting wanted) {
		return new Search(this.query, this.filters, wanted, this.from, this.size, this.facets, this.generation,
				this.sets);
	}

	public Search page(int first, int length, long state) {
		return new Search(this.query, this.filters, this.sorting, first, length, this.facets, state, this.sets);
	}

	public Search over(Sets own) {
		return new Search(this.query, this.filters, this.sorting, this.from, this.size, this.facets, this.generation,
				own);
	}

	public Search withoutFacets() {
		return new Search(this.query, this.filters, this.sorting, this.from, this.size, false, this.generation,
				this.sets);
	}

}
