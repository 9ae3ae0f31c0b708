package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chorus.account.AccountId;

/**
 * Counts a lawyer's sets of one field among what is found. Only accounts of those sets
 * are looked at, so that it costs by their size.
 */
final class SetCounts {

	private final Map<AccountId, List<String>> names = new HashMap<>();

	private final Map<String, Long> counts = new LinkedHashMap<>();

	private SetCounts(Map<String, Set<AccountId>> sets) {
		sets.forEach((name, accounts) -> {
			this.counts.put(name, 0L);
			accounts.forEach((id) -> this.names.computeIfAbsent(id, (key) -> new ArrayList<>()).add(name));
		});
	}

	static Map<String, Long> among(Query found, Map<String, Set<AccountId>> sets, IndexSearcher searcher)
			throws IOException {
		SetCounts counts = new SetCounts(sets);
		Query both = new BooleanQuery.Builder().add(found, Occur.FILTER)
			.add(QueryCompiler.set(counts.names.keySet()), Occur.FILTER)
			.build();
		FacetsCollector collected = searcher.search(both, new FacetsCollectorManager());
		for (MatchingDocs documents : collected.getMatchingDocs()) {
			counts.add(documents);
		}
		return counts.counts;
	}

	private void add(MatchingDocs documents) throws IOException {
		DocIdSetIterator each = documents.bits().iterator();
		if (each == null) {
			return;
		}
		BinaryDocValues ids = DocValues.getBinary(documents.context().reader(), Columns.ID);
		for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
			ids.advanceExact(document);
			this.names.getOrDefault(AccountDocument.id(ids.binaryValue()), List.of())
				.forEach((name) -> this.counts.merge(name, 1L, Long::sum));
		}
	}

}
