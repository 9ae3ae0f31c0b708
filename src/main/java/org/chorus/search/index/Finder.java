package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chorus.account.AccountId;
import org.chorus.search.Facet;
import org.chorus.search.Filter;
import org.chorus.search.Hit;
import org.chorus.search.Passage;
import org.chorus.search.Search;
import org.chorus.search.Sets;
import org.chorus.search.Sorting;
import org.chorus.search.language.FieldName;
import org.chorus.search.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Answers one query in one state of the index.
 */
public final class Finder {

	private final Generation generation;

	private final Query query;

	private final Sets sets;

	private final Words splitter = new Words();

	public Finder(Generation generation, Query query, Sets sets) {
		this.generation = generation;
		this.query = query;
		this.sets = sets;
	}

	/**
	 * A page of hits and the counts.
	 *
	 * @param total how many accounts, exactly
	 */
	public record Page(long total, List<Hit> hits, List<Facet> facets) {

		Page and(List<Facet> counted) {
			return new Page(this.total, this.hits, Stream.concat(this.facets.stream(), counted.stream()).toList());
		}

	}

	public Page page(Search search) throws IOException {
		SortedSetDocValuesReaderState details = this.generation.details();
		if (details == null) {
			return new Page(0, List.of(), List.of());
		}
		int wanted = Math.min(search.from() + search.size(), Math.max(1, this.generation.getIndexReader().numDocs()));
		CollectorManager<?, ? extends TopDocs> top = top(search.sorting(), Math.max(1, wanted));
		if (!search.facets()) {
			return hits(this.generation.search(narrowed(search.filters()), top), search);
		}
		return counted(search, top, details).and(setFacets(search.filters()));
	}

	private Page counted(Search search, CollectorManager<?, ? extends TopDocs> top,
			SortedSetDocValuesReaderState details) throws IOException {
		if (search.filters().isEmpty() && this.query instanceof MatchAllDocsQuery) {
			Facets all = this.generation.unfiltered(details);
			return hits(this.generation.search(this.query, top), search).and(facets(search.filters(), all, Map.of()));
		}
		MultiCollectorManager both = new MultiCollectorManager(top, new FacetsCollectorManager());
		if (search.filters().isEmpty()) {
			Object[] result = this.generation.search(this.query, both);
			Facets counts = new SortedSetDocValuesFacetCounts(details, (FacetsCollector) result[1]);
			return hits((TopDocs) result[0], search).and(facets(search.filters(), counts, Map.of()));
		}
		return sideways(search, both, details);
	}

	private Page sideways(Search search, MultiCollectorManager both, SortedSetDocValuesReaderState details)
			throws IOException {
		DrillDownQuery narrowed = new DrillDownQuery(Columns.FACETS, this.query);
		Map<FieldName, Query> parts = parts(search.filters(), this.sets);
		parts.forEach((field, part) -> narrowed.add(field.label(), part));
		List<CollectorManager<FacetsCollector, FacetsCollector>> sides = parts.keySet()
			.stream()
			.<CollectorManager<FacetsCollector, FacetsCollector>>map((field) -> new FacetsCollectorManager())
			.toList();
		DrillSideways.Result<Object[], FacetsCollector> result = new DrillSideways(this.generation, Columns.FACETS,
				details)
			.search(narrowed, (CollectorManager<? extends Collector, Object[]>) both, sides);
		Map<FieldName, Facets> besides = new EnumMap<>(FieldName.class);
		int next = 0;
		for (FieldName field : parts.keySet()) {
			besides.put(field, new SortedSetDocValuesFacetCounts(details, result.drillSidewaysResults().get(next++)));
		}
		Facets counts = new SortedSetDocValuesFacetCounts(details, (FacetsCollector) result.drillDownResult()[1]);
		return hits((TopDocs) result.drillDownResult()[0], search).and(facets(search.filters(), counts, besides));
	}

	/**
	 * The counts of the lawyer's own sets, each field as if it were not filtered.
	 */
	private List<Facet> setFacets(List<Filter> filters) throws IOException {
		Counting counting = new Counting(filters);
		List<Facet> facets = new ArrayList<>();
		for (FieldName field : Sets.FIELDS) {
			if (!this.sets.of(field).isEmpty()) {
				List<Filter> others = filters.stream().filter((filter) -> filter.field() != field).toList();
				facets.add(
						counting.facet(field, SetCounts.among(narrowed(others), this.sets.of(field), this.generation)));
			}
		}
		return facets;
	}

	private static List<Facet> facets(List<Filter> filters, Facets counts, Map<FieldName, Facets> besides)
			throws IOException {
		Counting counting = new Counting(filters);
		List<Facet> facets = new ArrayList<>();
		for (FieldName field : Counting.FIELDS) {
			facets.add(counting.facet(field, besides.getOrDefault(field, counts)));
		}
		return facets;
	}

	/**
	 * How many accounts a search finds, without looking at them.
	 */
	public long count(List<Filter> filters) throws IOException {
		return this.generation.count(narrowed(filters));
	}

	/**
	 * Every account found, in no order that tells anything.
	 */
	public List<AccountId> all(List<Filter> filters) throws IOException {
		List<AccountId> ids = new ArrayList<>();
		TopDocs all = this.generation.search(narrowed(filters), Math.max(1, this.generation.getIndexReader().maxDoc()),
				new Sort(new SortField(Columns.ORDER, SortField.Type.LONG)));
		for (ScoreDoc document : all.scoreDocs) {
			ids.add(id(document.doc));
		}
		return ids;
	}

	/**
	 * The whole text of an account with its hits; {@code null} where the query does not
	 * find it.
	 */
	public @Nullable Passage whole(AccountId id) throws IOException {
		Query only = new BooleanQuery.Builder().add(this.query, Occur.MUST)
			.add(new TermQuery(AccountDocument.term(id)), Occur.FILTER)
			.build();
		TopDocs found = this.generation.search(only, 1);
		if (found.scoreDocs.length == 0) {
			return null;
		}
		int document = found.scoreDocs[0].doc;
		String text = this.generation.storedFields().document(document, Set.of(Columns.TEXT)).get(Columns.TEXT);
		List<Stretch> hits = new HitRanges(this.generation, this.query).of(document);
		return new Passages(text, this.splitter.split(text), hits).whole();
	}

	private Page hits(TopDocs found, Search search) throws IOException {
		List<Hit> hits = new ArrayList<>();
		HitRanges ranges = new HitRanges(this.generation, this.query);
		int end = Math.min(found.scoreDocs.length, search.from() + search.size());
		for (int i = search.from(); i < end; i++) {
			hits.add(hit(found.scoreDocs[i].doc, ranges));
		}
		return new Page(found.totalHits.value(), hits, List.of());
	}

	private Hit hit(int document, HitRanges ranges) throws IOException {
		Document stored = this.generation.storedFields().document(document);
		String text = stored.get(Columns.TEXT);
		StoredDetails details = StoredDetails.read(stored.get(Columns.DETAILS));
		List<Stretch> hits = ranges.of(document);
		List<Passage> passages = new Passages(text, this.splitter.split(text), hits).best();
		return new Hit(id(document), details.details(), details.week(), text, hits.size(), passages);
	}

	private AccountId id(int document) throws IOException {
		List<LeafReaderContext> leaves = this.generation.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		BinaryDocValues ids = leaf.reader().getBinaryDocValues(Columns.ID);
		ids.advanceExact(document - leaf.docBase);
		return AccountDocument.id(ids.binaryValue());
	}

	private Query narrowed(List<Filter> filters) {
		return narrowed(this.query, filters, this.sets);
	}

	static Query narrowed(Query query, List<Filter> filters, Sets sets) {
		if (filters.isEmpty()) {
			return query;
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
		parts(filters, sets).values().forEach((part) -> all.add(part, Occur.FILTER));
		return all.build();
	}

	private static Map<FieldName, Query> parts(List<Filter> filters, Sets sets) {
		Map<FieldName, Query> parts = new EnumMap<>(FieldName.class);
		for (FieldName field : FieldName.values()) {
			List<Filter> here = filters.stream().filter((filter) -> filter.field() == field).toList();
			if (!here.isEmpty()) {
				parts.put(field, part(here, sets));
			}
		}
		return parts;
	}

	private static Query part(List<Filter> filters, Sets sets) {
		BooleanQuery.Builder part = new BooleanQuery.Builder();
		for (Filter filter : filters) {
			part.add(wanted(filter, sets), filter.excluded() ? Occur.MUST_NOT : Occur.SHOULD);
		}
		if (filters.stream().allMatch(Filter::excluded)) {
			part.add(new MatchAllDocsQuery(), Occur.FILTER);
		}
		return part.build();
	}

	private static Query wanted(Filter filter, Sets sets) {
		return Sets.FIELDS.contains(filter.field()) ? QueryCompiler.set(sets.accounts(filter.field(), filter.value()))
				: QueryCompiler.value(filter.field(), filter.value());
	}

	private static CollectorManager<?, ? extends TopDocs> top(Sorting sorting, int wanted) {
		SortField order = new SortField(Columns.ORDER, SortField.Type.LONG);
		return switch (sorting) {
			case RELEVANCE -> new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE);
			case MONTH_OLDEST -> new TopFieldCollectorManager(new Sort(month(false), order), wanted, Integer.MAX_VALUE);
			case MONTH_NEWEST -> new TopFieldCollectorManager(new Sort(month(true), order), wanted, Integer.MAX_VALUE);
			case WEEK_NEWEST -> new TopFieldCollectorManager(
					new Sort(new SortField(Columns.WEEK, SortField.Type.LONG, true), order), wanted, Integer.MAX_VALUE);
		};
	}

	private static SortField month(boolean newest) {
		return IntField.newSortField(Columns.MONTH, newest, SortedNumericSelector.Type.MIN);
	}

}
