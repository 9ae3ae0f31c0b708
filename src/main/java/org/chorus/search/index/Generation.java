package org.chorus.search.index;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/**
 * One state of the index, and what is worth counting once for it.
 */
public final class Generation extends IndexSearcher {

	private @Nullable Counts all;

	public Generation(IndexReader reader) {
		super(reader);
	}

	public long version() {
		return ((DirectoryReader) getIndexReader()).getVersion();
	}

	/**
	 * The counts over every account.
	 */
	synchronized Counts unfiltered() throws IOException {
		if (this.all == null) {
			this.all = search(new MatchAllDocsQuery(), Counts.inOnePass());
		}
		return this.all;
	}

}
