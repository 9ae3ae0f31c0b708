package org.chorus.search;

/**
 * Another process holds the index, and what is asked for needs it.
 */
public class IndexBusy extends RuntimeException {

	IndexBusy() {
		super("Another process holds the search index");
	}

}
