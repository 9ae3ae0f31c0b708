package org.chorus.search;

/**
 * The order of a list of hits.
 */
public enum Sorting {

	RELEVANCE, MONTH_OLDEST, MONTH_NEWEST, WEEK_NEWEST

}
