package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chorus.search.words.Stems;

/**
 * The forms that a word takes in the texts of an index. Words stand there as written
 * alone; which forms have a stem in common is kept in a column of its own, for those that
 * are unlike their stem.
 */
final class Forms {

	/**
	 * No word has one.
	 */
	private static final char BETWEEN = ' ';

	private final IndexReader reader;

	private final Stems stems;

	Forms(IndexReader reader, Stems stems) {
		this.reader = reader;
		this.stems = stems;
	}

	/**
	 * How the column says that a form has a stem.
	 */
	static String entry(String stem, String form) {
		return stem + BETWEEN + form;
	}

	/**
	 * The accounts that hold a form of a stem.
	 */
	Query query(String stem) throws IOException {
		List<String> forms = of(stem);
		if (forms.size() == 1) {
			return new TermQuery(new Term(Columns.TEXT, forms.getFirst()));
		}
		SynonymQuery.Builder any = new SynonymQuery.Builder(Columns.TEXT);
		forms.forEach((form) -> any.addTerm(new Term(Columns.TEXT, form)));
		return forms.isEmpty() ? new MatchNoDocsQuery("no account has the word") : any.build();
	}

	/**
	 * The places of the forms of a stem.
	 */
	IntervalsSource places(String stem) throws IOException {
		List<String> forms = of(stem);
		// single words never hide one another, so no combinations need be tried
		return forms.isEmpty() ? Intervals.noIntervals("no account has the word")
				: Intervals.or(false, forms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
	}

	/**
	 * In how many accounts the forms of a stem stand, those with two of them counted
	 * twice.
	 */
	int accounts(String stem) throws IOException {
		int accounts = 0;
		for (String form : of(stem)) {
			accounts += this.reader.docFreq(new Term(Columns.TEXT, form));
		}
		return accounts;
	}

	private List<String> of(String stem) throws IOException {
		List<String> forms = new ArrayList<>();
		if (this.stems.of(stem).equals(stem)) {
			forms.add(stem);
		}
		if (isListed()) {
			listed(stem, forms);
		}
		else {
			unlisted(stem, forms);
		}
		return forms;
	}

	/**
	 * Whether there is the column, be it empty where every word is its own stem.
	 */
	private boolean isListed() {
		return this.reader.leaves()
			.stream()
			.anyMatch((leaf) -> leaf.reader().getFieldInfos().fieldInfo(Columns.FORMS) != null);
	}

	private void listed(String stem, List<String> forms) throws IOException {
		Terms list = MultiTerms.getTerms(this.reader, Columns.FORMS);
		if (list == null) {
			return;
		}
		TermsEnum entries = list.iterator();
		BytesRef prefix = new BytesRef(entry(stem, ""));
		if (entries.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
			return;
		}
		for (BytesRef entry = entries.term(); entry != null
				&& StringHelper.startsWith(entry, prefix); entry = entries.next()) {
			forms.add(entry.utf8ToString().substring(stem.length() + 1));
		}
	}

	/**
	 * An index of an earlier format has no such column: every word is tried.
	 */
	private void unlisted(String stem, List<String> forms) throws IOException {
		Terms words = MultiTerms.getTerms(this.reader, Columns.TEXT);
		if (words == null) {
			return;
		}
		TermsEnum each = words.iterator();
		for (BytesRef word = each.next(); word != null; word = each.next()) {
			String form = word.utf8ToString();
			if (!form.equals(stem) && this.stems.of(form).equals(stem)) {
				forms.add(form);
			}
		}
	}

}
