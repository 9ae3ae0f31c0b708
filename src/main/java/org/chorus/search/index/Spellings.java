package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.chorus.search.language.Clause;
import org.chorus.search.language.Clause.And;
import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Near;
import org.chorus.search.language.Clause.Not;
import org.chorus.search.language.Clause.Or;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Word;
import org.chorus.search.language.Place;
import org.chorus.search.words.Stems;

/**
 * Offers words of released accounts for words of a query that none of them has.
 */
public final class Spellings {

	private static final int EACH = 3;

	private final IndexReader reader;

	private final DirectSpellChecker checker = new DirectSpellChecker();

	public Spellings(IndexReader reader) {
		this.reader = reader;
		this.checker.setMinPrefix(0);
	}

	/**
	 * The query with one word put right, for each word that could be meant.
	 */
	public List<String> of(String query, Clause clause) throws IOException {
		List<String> better = new ArrayList<>();
		collect(query, clause, better);
		return better;
	}

	private void collect(String query, Clause clause, List<String> better) throws IOException {
		switch (clause) {
			case Word word -> {
				if (this.reader.docFreq(new Term(Columns.STEM, Stems.of(word.form()))) == 0) {
					suggest(query, word.form(), word.at(), better);
				}
			}
			case Exact exact -> {
				if (this.reader.docFreq(new Term(Columns.TEXT, exact.form())) == 0) {
					suggest(query, exact.form(), exact.at(), better);
				}
			}
			case And and -> collect(query, and.parts(), better);
			case Or or -> collect(query, or.parts(), better);
			case Phrase phrase -> collect(query, phrase.words(), better);
			case Near near -> collect(query, List.of(near.left(), near.right()), better);
			case Not not -> {
			}
			case Clause.All all -> {
			}
			case Clause.Wildcard wildcard -> {
			}
			case Clause.Fuzzy fuzzy -> {
			}
			case Clause.Field field -> {
			}
		}
	}

	private void collect(String query, List<? extends Clause> parts, List<String> better) throws IOException {
		for (Clause part : parts) {
			collect(query, part, better);
		}
	}

	private void suggest(String query, String form, Place at, List<String> better) throws IOException {
		SuggestWord[] words = this.checker.suggestSimilar(new Term(Columns.TEXT, form), EACH, this.reader,
				SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
		String written = query.substring(at.begin(), at.end());
		for (SuggestWord word : words) {
			String sign = (written.startsWith("\"") && written.length() > 1) ? "\"" + word.string + "\"" : word.string;
			better.add(query.substring(0, at.begin()) + sign + query.substring(at.end()));
		}
	}

}
