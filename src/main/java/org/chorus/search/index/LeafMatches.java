package org.chorus.search.index;

import java.util.List;

import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases that answer a plan in one document.
 */
final class LeafMatches implements IntervalMatchesIterator {

	private final List<Stretch> leaves;

	private int at = -1;

	LeafMatches(List<Stretch> leaves) {
		this.leaves = leaves;
	}

	@Override
	public boolean next() {
		return ++this.at < this.leaves.size();
	}

	@Override
	public int startPosition() {
		return this.leaves.get(this.at).begin();
	}

	@Override
	public int endPosition() {
		return this.leaves.get(this.at).end();
	}

	@Override
	public int startOffset() {
		return -1;
	}

	@Override
	public int endOffset() {
		return -1;
	}

	@Override
	public int gaps() {
		return 0;
	}

	@Override
	public int width() {
		return endPosition() - startPosition() + 1;
	}

	@Override
	public @Nullable MatchesIterator getSubMatches() {
		return null;
	}

	@Override
	public Query getQuery() {
		return new MatchAllDocsQuery();
	}

}
