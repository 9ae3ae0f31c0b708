package org.chorus.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chorus.account.Account;
import org.chorus.search.Filter;
import org.chorus.search.Sets;

/**
 * An index of one account in memory, for asking whether a saved search finds it.
 */
public final class OneAccount {

	private final MemoryIndex memory;

	private OneAccount(MemoryIndex memory) {
		this.memory = memory;
	}

	public static OneAccount of(Account account) {
		try {
			return new OneAccount(
					MemoryIndex.fromDocument(new AccountDocument().withStems(account), new KeywordAnalyzer()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An account in memory could not be read", ex);
		}
	}

	public boolean matches(Function<IndexReader, Query> query, List<Filter> filters, Sets sets) {
		IndexSearcher searcher = this.memory.createSearcher();
		try {
			return searcher.count(Finder.narrowed(query.apply(searcher.getIndexReader()), filters, sets)) > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An account in memory could not be read", ex);
		}
	}

}
