package org.chorus.search.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.chorus.search.language.Clause.Fuzzy;
import org.chorus.search.language.Clause.Wildcard;

/**
 * The words that a sign of a query stands for, as automata. A fuzzy word stands for every
 * word so near; Lucene's own fuzzy query keeps the fifty nearest, and so counts too few.
 */
final class Patterns {

	private Patterns() {
	}

	static Automaton wildcard(Wildcard wildcard) {
		return WildcardQuery.toAutomaton(new Term(Columns.TEXT, wildcard.pattern()),
				Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
	}

	static Automaton fuzzy(Fuzzy fuzzy) {
		return new LevenshteinAutomata(fuzzy.form(), true).toAutomaton(fuzzy.letters());
	}

}
