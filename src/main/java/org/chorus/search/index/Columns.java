package org.chorus.search.index;

import org.apache.lucene.facet.FacetsConfig;
import org.chorus.search.language.FieldName;

/**
 * The names of what an account's document holds.
 */
final class Columns {

	/**
	 * Raised with every change of what a document holds, so that older indexes are
	 * rebuilt.
	 */
	static final int VERSION = 2;

	static final String ID = "id";

	/**
	 * A random number by which documents stand in order, so that their order does not
	 * tell which came first.
	 */
	static final String ORDER = "order";

	static final String REF = "ref";

	/**
	 * Words as written.
	 */
	static final String TEXT = "text";

	/**
	 * Stems of words, at the positions of {@link #TEXT}.
	 */
	static final String STEM = "stem";

	/**
	 * Where sentences and paragraphs begin, at the positions of {@link #TEXT}.
	 */
	static final String OPENINGS = "opening";

	static final String SENTENCE = "s";

	static final String PARAGRAPH = "p";

	static final String MONTH = "when";

	/**
	 * The week of release.
	 */
	static final String WEEK = "week";

	/**
	 * What near-copies are found by.
	 */
	static final String SKETCH = "sketch";

	static final String DETAILS = "details";

	static final FacetsConfig FACETS = facets();

	private Columns() {
	}

	private static FacetsConfig facets() {
		FacetsConfig facets = new FacetsConfig();
		facets.setMultiValued(FieldName.HARM.label(), true);
		return facets;
	}

}
