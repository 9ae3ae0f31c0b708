package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the words are that answer a query, by position.
 */
final class HitRanges {

	private static final List<String> COLUMNS = List.of(Columns.TEXT, Columns.STEM);

	private final Weight weight;

	private final List<LeafReaderContext> leaves;

	HitRanges(IndexSearcher searcher, Query query) throws IOException {
		this.weight = searcher.createWeight(searcher.rewrite(words(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
		this.leaves = searcher.getIndexReader().leaves();
	}

	/**
	 * Leaves out what an account that is found fulfils without a word to show: looking
	 * for it in each of twenty takes as long as looking for the words.
	 */
	private static Query words(Query query) {
		if (!(query instanceof BooleanQuery all) || all.getMinimumNumberShouldMatch() > 0) {
			return query;
		}
		List<BooleanClause> shown = all.clauses().stream().filter(BooleanClause::isScoring).toList();
		return shown.isEmpty() ? query : new BooleanQuery.Builder().add(shown).build();
	}

	/**
	 * Ranges of positions, both ends inclusive, in order and apart.
	 */
	List<Stretch> of(int document) throws IOException {
		LeafReaderContext leaf = this.leaves.get(ReaderUtil.subIndex(document, this.leaves));
		Matches matches = this.weight.matches(leaf, document - leaf.docBase);
		List<Stretch> found = new ArrayList<>();
		if (matches != null) {
			for (String column : COLUMNS) {
				collect(matches.getMatches(column), found);
			}
		}
		return apart(found);
	}

	private static void collect(@Nullable MatchesIterator matches, List<Stretch> found) throws IOException {
		while (matches != null && matches.next()) {
			MatchesIterator parts = matches.getSubMatches();
			if (parts != null) {
				collect(parts, found);
			}
			else {
				found.add(new Stretch(matches.startPosition(), matches.endPosition()));
			}
		}
	}

	private static List<Stretch> apart(List<Stretch> found) {
		List<Stretch> apart = new ArrayList<>();
		for (Stretch stretch : Stretch.distinct(found)) {
			if (!apart.isEmpty() && apart.getLast().overlaps(stretch)) {
				Stretch last = apart.removeLast();
				apart.add(new Stretch(last.begin(), Math.max(last.end(), stretch.end())));
			}
			else {
				apart.add(stretch);
			}
		}
		return apart;
	}

}
