package org.chorus.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chorus.account.AccountId;
import org.chorus.account.IncidentMonth;
import org.chorus.search.Sets;
import org.chorus.search.language.Clause;
import org.chorus.search.language.Clause.All;
import org.chorus.search.language.Clause.And;
import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Field;
import org.chorus.search.language.Clause.Fuzzy;
import org.chorus.search.language.Clause.Near;
import org.chorus.search.language.Clause.Not;
import org.chorus.search.language.Clause.Or;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Wildcard;
import org.chorus.search.language.Clause.Word;
import org.chorus.search.language.FieldName;
import org.chorus.search.words.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Turns a clause into a query for one state of the index.
 */
public final class QueryCompiler {

	private final Expansions expansions;

	private final Sets sets;

	public QueryCompiler(IndexReader reader, Sets sets) {
		this.expansions = new Expansions(reader);
		this.sets = sets;
	}

	/**
	 * The query that finds what the clause means.
	 * @throws org.chorus.search.language.BadQuery where a wildcard stands for too many
	 * words
	 */
	public Query compile(Clause clause) {
		try {
			return query(clause);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index could not be read", ex);
		}
	}

	private Query query(Clause clause) throws IOException {
		return switch (clause) {
			case All all -> new MatchAllDocsQuery();
			case Word word -> new TermQuery(new Term(Columns.STEM, Stems.of(word.form())));
			case Exact exact -> new TermQuery(new Term(Columns.TEXT, exact.form()));
			case Wildcard wildcard -> wildcard(wildcard);
			case Fuzzy fuzzy -> new AutomatonQuery(new Term(Columns.TEXT, fuzzy.form()), Patterns.fuzzy(fuzzy));
			case Phrase phrase -> phrase(phrase);
			case Field field -> field(field);
			case Near near -> new IntervalQuery(Columns.TEXT, new PlannedSource(plan(near), quick(near)));
			case And and -> and(and);
			case Or or -> or(or);
			case Not not -> and(new And(List.of(not)));
		};
	}

	private Query wildcard(Wildcard wildcard) throws IOException {
		this.expansions.refuseTooMany(wildcard);
		String pattern = wildcard.pattern();
		String prefix = pattern.substring(0, pattern.length() - 1);
		if (pattern.endsWith("*") && prefix.indexOf('*') < 0 && prefix.indexOf('?') < 0) {
			return new PrefixQuery(new Term(Columns.TEXT, prefix));
		}
		return new AutomatonQuery(new Term(Columns.TEXT, pattern), Patterns.wildcard(wildcard));
	}

	private Query phrase(Phrase phrase) throws IOException {
		if (phrase.words().stream().allMatch((word) -> word instanceof Exact)) {
			return new PhraseQuery(Columns.TEXT,
					phrase.words().stream().map((word) -> ((Exact) word).form()).toArray(String[]::new));
		}
		return new IntervalQuery(Columns.TEXT, new PlannedSource(plan(phrase), null));
	}

	private Query field(Field field) throws IOException {
		return new ConstantScoreQuery(switch (field.field()) {
			case MONTH -> IntField.newRangeQuery(Columns.MONTH, month(field.low()), month(field.high()));
			case REF -> new PrefixQuery(new Term(Columns.REF, field.low()));
			case CODING, TAG, MATTER -> set(this.sets.accounts(field));
			case HARM, REGION, EMPLOYER, ROLE, BASIS -> value(field.field(), field.low());
		});
	}

	private static int month(String text) {
		return PackedDetails.number(IncidentMonth.parse(text));
	}

	static Query value(FieldName field, String label) {
		if (field == FieldName.MONTH) {
			return IntField.newExactQuery(Columns.MONTH, month(label));
		}
		return new TermQuery(new Term(field.label(), label));
	}

	static Query set(Collection<AccountId> accounts) {
		List<BytesRef> ids = accounts.stream().map((id) -> AccountDocument.term(id).bytes()).toList();
		return new TermInSetQuery(Columns.ID, ids);
	}

	private Query and(And and) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		boolean positive = false;
		for (Clause part : and.parts()) {
			if (part instanceof Not not) {
				all.add(query(not.part()), Occur.MUST_NOT);
			}
			else {
				all.add(query(part), (part instanceof Field || part instanceof All) ? Occur.FILTER : Occur.MUST);
				positive = true;
			}
		}
		if (!positive) {
			all.add(new MatchAllDocsQuery(), Occur.FILTER);
		}
		return all.build();
	}

	private Query or(Or or) throws IOException {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (Clause part : or.parts()) {
			any.add(query(part), Occur.SHOULD);
		}
		return any.build();
	}

	private Plan plan(Clause clause) throws IOException {
		return switch (clause) {
			case Word word -> new Plan.One(Intervals.term(Stems.of(word.form())), Columns.STEM);
			case Exact exact -> new Plan.One(Intervals.term(exact.form()), Columns.TEXT);
			case Wildcard wildcard -> new Plan.One(this.expansions.words(wildcard), Columns.TEXT);
			case Fuzzy fuzzy -> new Plan.One(this.expansions.words(fuzzy), Columns.TEXT);
			case Phrase phrase -> row(phrase);
			case Or or -> either(or);
			case Near near -> new Plan.Apart(plan(near.left()), near.distance(), plan(near.right()));
			case All all -> throw placeless();
			case Field field -> throw placeless();
			case And and -> throw placeless();
			case Not not -> throw placeless();
		};
	}

	private static IllegalArgumentException placeless() {
		return new IllegalArgumentException("A distance is measured between words alone");
	}

	private Plan row(Phrase phrase) throws IOException {
		List<Plan.One> words = new ArrayList<>();
		for (Clause word : phrase.words()) {
			words.add((Plan.One) plan(word));
		}
		return new Plan.Row(words);
	}

	private Plan either(Or or) throws IOException {
		List<Plan> plans = new ArrayList<>();
		for (Clause part : or.parts()) {
			plans.add(plan(part));
		}
		return new Plan.Either(plans);
	}

	/**
	 * Lucene's own intervals for words at a distance, where they find the same documents;
	 * ordered both ways where one word could answer both sides, since an unordered pair
	 * lets it match itself.
	 */
	private @Nullable IntervalsSource quick(Near near) throws IOException {
		if (near.distance().negated() || !isOneWord(near.left()) || !isOneWord(near.right())) {
			return null;
		}
		IntervalsSource left = single(near.left());
		IntervalsSource right = single(near.right());
		int gaps = near.distance().words() - 1;
		return switch (near.distance().kind()) {
			case BEFORE -> Intervals.maxgaps(gaps, Intervals.ordered(left, right));
			case WITHIN -> areApart(near) ? Intervals.maxgaps(gaps, Intervals.unordered(left, right))
					: Intervals.or(Intervals.maxgaps(gaps, Intervals.ordered(left, right)),
							Intervals.maxgaps(gaps, Intervals.ordered(right, left)));
			case SENTENCE, PARAGRAPH -> null;
		};
	}

	/**
	 * Whether no word of a text can answer both sides.
	 */
	private boolean areApart(Near near) {
		return near.left() instanceof Word left && near.right() instanceof Word right
				&& !Stems.of(left.form()).equals(Stems.of(right.form()))
				|| near.left() instanceof Exact one && near.right() instanceof Exact other
						&& !one.form().equals(other.form());
	}

	private static boolean isOneWord(Clause clause) {
		return clause instanceof Word || clause instanceof Exact || clause instanceof Wildcard
				|| clause instanceof Fuzzy
				|| clause instanceof Or or && or.parts().stream().allMatch(QueryCompiler::isOneWord);
	}

	private IntervalsSource single(Clause clause) throws IOException {
		if (clause instanceof Or or) {
			List<IntervalsSource> parts = new ArrayList<>();
			for (Clause part : or.parts()) {
				parts.add(single(part));
			}
			return Intervals.or(parts);
		}
		Plan.One one = (Plan.One) plan(clause);
		return Intervals.fixField(one.column(), one.words());
	}

}
