package org.chorus.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Clause.Fuzzy;
import org.chorus.search.language.Clause.Wildcard;
import org.chorus.search.language.Wording;

/**
 * How many words a wildcard stands for, and what to write where they are too many.
 */
final class Expansions {

	static final int MOST = 2000;

	static {
		// Lucene allows 1,024 by default; what is allowed here is counted before
		IndexSearcher.setMaxClauseCount(1 << 16);
	}

	private final IndexReader reader;

	Expansions(IndexReader reader) {
		this.reader = reader;
	}

	IntervalsSource words(Wildcard wildcard) throws IOException {
		refuseTooMany(wildcard);
		return words(Patterns.wildcard(wildcard), wildcard.pattern());
	}

	IntervalsSource words(Fuzzy fuzzy) {
		return words(Patterns.fuzzy(fuzzy), fuzzy.written());
	}

	private static IntervalsSource words(Automaton automaton, String name) {
		return Intervals.multiterm(new CompiledAutomaton(automaton, false, true), IndexSearcher.getMaxClauseCount(),
				name);
	}

	void refuseTooMany(Wildcard wildcard) throws IOException {
		CompiledAutomaton automaton = new CompiledAutomaton(Patterns.wildcard(wildcard), false, true);
		Terms terms = MultiTerms.getTerms(this.reader, Columns.TEXT);
		if (terms == null || automaton.type == CompiledAutomaton.AUTOMATON_TYPE.SINGLE
				|| automaton.type == CompiledAutomaton.AUTOMATON_TYPE.NONE) {
			return;
		}
		TermsEnum words = automaton.getTermsEnum(terms);
		int count = 0;
		while (words.next() != null) {
			if (++count > MOST) {
				throw broad(wildcard, automaton.getTermsEnum(terms));
			}
		}
	}

	private static BadQuery broad(Wildcard wildcard, TermsEnum words) throws IOException {
		String prefix = wildcard.pattern().replaceAll("[*?].*", "");
		Map<String, Integer> longer = new TreeMap<>();
		for (BytesRef word = words.next(); word != null && !prefix.isEmpty(); word = words.next()) {
			String text = word.utf8ToString();
			if (text.length() > prefix.length()) {
				longer.merge(text.substring(0, text.offsetByCodePoints(prefix.length(), 1)) + "*", 1, Integer::sum);
			}
		}
		List<String> commonest = longer.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() <= MOST)
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(3)
			.map(Map.Entry::getKey)
			.toList();
		String such = commonest.isEmpty() ? ""
				: Wording.of("search.bad.broad.such", commonest.stream().collect(Collectors.joining(", ")));
		return new BadQuery("broad", wildcard.at(), List.of(), wildcard.pattern(), MOST, such);
	}

}
