package org.chorus.search.index;

import java.util.Set;

/**
 * The names of what an account's document holds.
 */
final class Columns {

	/**
	 * Raised with every change of what a document holds, so that older indexes are
	 * rebuilt. What is written in another way gets another name.
	 */
	static final int VERSION = 6;

	/**
	 * Those that answer while a new one is built: 4 had no {@link #STEM}. Up to 5 words
	 * that stand in for what was taken out were found like any others.
	 */
	static final Set<Integer> READ = Set.of(3, 5, VERSION);

	static final String ID = "id";

	/**
	 * A random number by which documents stand in order, so that their order does not
	 * tell which came first.
	 */
	static final String ORDER = "order";

	static final String REF = "ref";

	/**
	 * Words as written, and the whole text to show. The text stands uncompressed in a
	 * column, since a page reads twenty of them.
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

	/**
	 * Every detail in one number.
	 */
	static final String DETAILS = "details";

	/**
	 * Where the words stand in the text.
	 */
	static final String LAYOUT = "layout";

	private Columns() {
	}

}
