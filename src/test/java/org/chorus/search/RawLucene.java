package org.chorus.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.chorus.account.Account;
import org.chorus.account.Details;
import org.chorus.account.HarmCategory;
import org.jspecify.annotations.Nullable;

/**
 * The same accounts and questions put to Lucene directly: one stemmed column, facets, and
 * the unified highlighter over offsets in the postings.
 */
final class RawLucene implements AutoCloseable {

	private final FSDirectory directory;

	private final FacetsConfig facets = new FacetsConfig();

	private final Analyzer analyzer = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer words = new StandardTokenizer();
			TokenStream stems = new KStemFilter(new LowerCaseFilter(words));
			return new TokenStreamComponents(words, stems);
		}

	};

	private @Nullable IndexSearcher searcher;

	private @Nullable DefaultSortedSetDocValuesReaderState state;

	RawLucene(Path home) throws IOException {
		this.directory = FSDirectory.open(home);
		this.facets.setMultiValued("harm", true);
	}

	/**
	 * Whether an earlier run left the index.
	 */
	boolean isBuilt() throws IOException {
		return DirectoryReader.indexExists(this.directory);
	}

	int build(SyntheticFeed feed, int accounts) throws IOException {
		FieldType type = new FieldType(TextField.TYPE_STORED);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		IndexWriterConfig config = new IndexWriterConfig(this.analyzer);
		config.setRAMBufferSizeMB(64);
		try (IndexWriter writer = new IndexWriter(this.directory, config)) {
			for (int i = 0; i < accounts; i++) {
				Account account = feed.account(i);
				Document document = new Document();
				document.add(new Field("text", account.content().text().text(), type));
				document.add(new StringField("id", account.id().toString(), Field.Store.YES));
				details(document, account.content().details());
				writer.addDocument(this.facets.build(document));
			}
			writer.commit();
		}
		return accounts;
	}

	void open() throws IOException {
		DirectoryReader reader = DirectoryReader.open(this.directory);
		this.searcher = new IndexSearcher(reader);
		this.state = new DefaultSortedSetDocValuesReaderState(reader, this.facets);
	}

	private static void details(Document document, Details details) {
		document.add(new StoredField("details", details.toString()));
		document.add(new IntField("month", details.month().month().getMonthValue(), Field.Store.NO));
		for (HarmCategory harm : details.harms()) {
			document.add(new SortedSetDocValuesFacetField("harm", harm.label()));
		}
		document.add(new SortedSetDocValuesFacetField("region", details.region().label()));
		document.add(new SortedSetDocValuesFacetField("employer", details.employer().label()));
		document.add(new SortedSetDocValuesFacetField("role", details.role().label()));
		document.add(new SortedSetDocValuesFacetField("month", details.month().toString()));
	}

	/**
	 * Query, exact count, five facets, twenty highlighted hits.
	 */
	int page(String name) throws IOException {
		IndexSearcher open = Objects.requireNonNull(this.searcher);
		Query query = query(name);
		Object[] found = open.search(query, new MultiCollectorManager(
				new TopScoreDocCollectorManager(20, Integer.MAX_VALUE), new FacetsCollectorManager()));
		SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(Objects.requireNonNull(this.state),
				(FacetsCollector) found[1]);
		for (String facet : Set.of("harm", "region", "employer", "role", "month")) {
			counts.getAllChildren(facet);
		}
		TopDocs top = (TopDocs) found[0];
		String[] passages = UnifiedHighlighter.builder(open, this.analyzer).build().highlight("text", query, top, 3);
		return passages.length;
	}

	private Query query(String name) {
		return switch (name) {
			case "term" -> term(300);
			case "and" -> both(term(60), term(150), Occur.MUST);
			case "or" -> both(term(300), term(500), Occur.SHOULD);
			case "phrase" -> new PhraseQuery("text", SyntheticFeed.word(3), SyntheticFeed.word(8));
			case "w/10" -> new IntervalQuery("text", Intervals.maxgaps(9, Intervals
				.unordered(Intervals.term(SyntheticFeed.word(60)), Intervals.term(SyntheticFeed.word(90)))));
			case "prefix" -> new PrefixQuery(new Term("text", SyntheticFeed.word(2000).substring(0, 5)));
			case "fuzzy" -> new FuzzyQuery(new Term("text", SyntheticFeed.word(900)), 1);
			default -> new BooleanQuery.Builder().add(term(100), Occur.MUST)
				.add(new TermQuery(DrillDownQuery.term("$facets", "harm", "overwork")), Occur.FILTER)
				.add(new TermQuery(DrillDownQuery.term("$facets", "region", "Wales")), Occur.FILTER)
				.build();
		};
	}

	private static Query term(int rank) {
		return new TermQuery(new Term("text", SyntheticFeed.word(rank).toLowerCase(Locale.ROOT)));
	}

	private static Query both(Query one, Query other, Occur occur) {
		return new BooleanQuery.Builder().add(one, occur).add(other, occur).build();
	}

	@Override
	public void close() throws IOException {
		if (this.searcher != null) {
			this.searcher.getIndexReader().close();
		}
		this.directory.close();
	}

}
