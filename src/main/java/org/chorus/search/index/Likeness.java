package org.chorus.search.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chorus.account.AccountId;
import org.chorus.account.RedactedText;
import org.chorus.search.words.Stems;
import org.chorus.search.words.Word;
import org.chorus.search.words.Words;

/**
 * Asks for accounts that share the words by which one account stands out.
 */
public final class Likeness {

	private static final int TERMS = 25;

	private static final int SHORTEST = 4;

	private Likeness() {
	}

	public static Query to(AccountId id, RedactedText text, IndexReader reader) throws IOException {
		Map<String, Integer> times = new HashMap<>();
		Stems stems = new Stems();
		List<Word> words = Words.of(text.text());
		BitSet hidden = StandIns.among(words, text);
		for (int i = 0; i < words.size(); i++) {
			String form = words.get(i).form();
			if (form.length() >= SHORTEST && !hidden.get(i)) {
				times.merge(stems.stem(form), 1, Integer::sum);
			}
		}
		Map<String, Double> weights = new HashMap<>();
		for (Map.Entry<String, Integer> entry : times.entrySet()) {
			int accounts = reader.docFreq(new Term(Columns.STEM, entry.getKey()));
			if (accounts > 1) {
				weights.put(entry.getKey(), entry.getValue() * Math.log((1.0 + reader.numDocs()) / accounts));
			}
		}
		List<String> best = weights.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(TERMS)
			.map(Map.Entry::getKey)
			.toList();
		BooleanQuery.Builder like = new BooleanQuery.Builder();
		best.forEach((stem) -> like.add(new TermQuery(new Term(Columns.STEM, stem)), Occur.SHOULD));
		like.add(new TermQuery(AccountDocument.term(id)), Occur.MUST_NOT);
		return like.setMinimumNumberShouldMatch(Math.min(best.size(), 3)).build();
	}

}
