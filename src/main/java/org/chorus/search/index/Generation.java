package org.chorus.search.index;

import java.io.IOException;

import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * One state of the index, and what is worth counting once for it.
 */
public final class Generation extends IndexSearcher {

	private @Nullable SortedSetDocValuesReaderState state;

	private @Nullable SortedSetDocValuesFacetCounts all;

	public Generation(IndexReader reader) {
		super(reader);
	}

	public long version() {
		return ((DirectoryReader) getIndexReader()).getVersion();
	}

	/**
	 * The values of details; {@code null} for an index without accounts.
	 */
	synchronized @Nullable SortedSetDocValuesReaderState details() throws IOException {
		if (this.state == null && MultiDocValues.getSortedSetValues(getIndexReader(), "$facets") != null) {
			this.state = new DefaultSortedSetDocValuesReaderState(getIndexReader(), Columns.FACETS);
		}
		return this.state;
	}

	/**
	 * The counts over every account.
	 */
	synchronized SortedSetDocValuesFacetCounts unfiltered(SortedSetDocValuesReaderState details) throws IOException {
		if (this.all == null) {
			this.all = new SortedSetDocValuesFacetCounts(details);
		}
		return this.all;
	}

}
