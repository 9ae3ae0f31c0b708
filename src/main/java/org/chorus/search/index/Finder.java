package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
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
import org.jspecify.annotations.Nullable;

/**
 * Answers one query in one state of the index.
 */
public final class Finder {

	private final Generation generation;

	private final Query query;

	private final Sets sets;

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
		int wanted = Math.min(search.from() + search.size(), Math.max(1, this.generation.getIndexReader().numDocs()));
		CollectorManager<?, ? extends TopDocs> top = top(search.sorting(), Math.max(1, wanted));
		if (!search.facets()) {
			return hits(this.generation.search(narrowed(search.filters()), top), search);
		}
		return counted(search, top).and(setFacets(search.filters()));
	}

	private Page counted(Search search, CollectorManager<?, ? extends TopDocs> top) throws IOException {
		if (search.filters().isEmpty() && this.query instanceof MatchAllDocsQuery) {
			Counts all = this.generation.unfiltered();
			return hits(this.generation.search(this.query, top), search).and(facets(search.filters(), all, Map.of()));
		}
		MultiCollectorManager both = new MultiCollectorManager(top, Counts.inOnePass());
		if (search.filters().isEmpty()) {
			Object[] result = this.generation.search(this.query, both);
			return hits((TopDocs) result[0], search).and(facets(search.filters(), (Counts) result[1], Map.of()));
		}
		return sideways(search, both);
	}

	private Page sideways(Search search, MultiCollectorManager both) throws IOException {
		FacetsConfig fields = new FacetsConfig();
		DrillDownQuery narrowed = new DrillDownQuery(fields, this.query);
		Map<FieldName, Query> parts = parts(search.filters(), this.sets);
		parts.forEach((field, part) -> narrowed.add(field.label(), part));
		List<CollectorManager<Counts, Counts>> sides = parts.keySet()
			.stream()
			.map((field) -> Counts.inOnePass())
			.toList();
		DrillSideways.Result<Object[], Counts> result = new DrillSideways(this.generation, fields,
				(SortedSetDocValuesReaderState) null)
			.search(narrowed, (CollectorManager<? extends Collector, Object[]>) both, sides);
		Map<FieldName, Counts> besides = new EnumMap<>(FieldName.class);
		int next = 0;
		for (FieldName field : parts.keySet()) {
			besides.put(field, result.drillSidewaysResults().get(next++));
		}
		Counts counts = (Counts) result.drillDownResult()[1];
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

	private static List<Facet> facets(List<Filter> filters, Counts counts, Map<FieldName, Counts> besides) {
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
			ids.add(new Row(this.generation, document.doc).id());
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
		List<Stretch> hits = new HitRanges(this.generation, this.query).of(document);
		Row row = new Row(this.generation, document);
		return new Passages(row.text(), row.layout(), hits).whole();
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
		Row row = new Row(this.generation, document);
		String text = row.text();
		List<Stretch> hits = ranges.of(document);
		List<Passage> passages = new Passages(text, row.layout(), hits).best();
		return new Hit(row.id(), row.details(), row.week(), text, hits.size(), passages);
	}

	/**
	 * The query with filters.
	 */
	public Query narrowed(List<Filter> filters) {
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
