package org.chorus.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Offers a query that was written for Lucene's own query parser in this language: its
 * parser reads it, and what it read is written out again.
 */
final class LuceneSyntax {

	private static final String TEXT = "";

	/**
	 * Other engines write OR so; Lucene's parser passes over it.
	 */
	private static final String ONE_BAR = "\\s\\|\\s";

	private LuceneSyntax() {
	}

	/**
	 * The query in this language, where Lucene's parser can read it and the language can
	 * say it; otherwise nothing.
	 */
	static List<String> translated(String query) {
		try (Analyzer analyzer = new SimpleAnalyzer()) {
			QueryParser parser = new QueryParser(TEXT, analyzer);
			parser.setDefaultOperator(QueryParser.Operator.AND);
			parser.setAllowLeadingWildcard(true);
			Query read = parser.parse(query.replaceAll(ONE_BAR, " || "));
			return written(read).filter(LuceneSyntax::reads).map(List::of).orElse(List.of());
		}
		catch (ParseException | RuntimeException ex) {
			return List.of();
		}
	}

	private static boolean reads(String translated) {
		try {
			QueryReader.read(translated);
			return true;
		}
		catch (BadQuery ex) {
			return false;
		}
	}

	private static Optional<String> written(Query query) {
		return Optional.ofNullable(switch (query) {
			case BoostQuery boost -> written(boost.getQuery()).orElse(null);
			case TermQuery term -> term.getTerm().field() + colon(term.getTerm().field()) + term.getTerm().text();
			case PrefixQuery prefix -> prefix.getPrefix().text() + "*";
			case WildcardQuery wildcard -> wildcard.getTerm().text();
			case FuzzyQuery fuzzy -> fuzzy.getTerm().text() + "~" + Math.max(1, fuzzy.getMaxEdits());
			case PhraseQuery phrase -> phrase(phrase);
			case TermRangeQuery range -> range.getField() + ":[" + range.getLowerTerm().utf8ToString() + " TO "
					+ range.getUpperTerm().utf8ToString() + "]";
			case BooleanQuery all -> bool(all).orElse(null);
			default -> null;
		});
	}

	private static String colon(String field) {
		return field.isEmpty() ? "" : ":";
	}

	private static String phrase(PhraseQuery phrase) {
		List<String> words = Arrays.stream(phrase.getTerms()).map((term) -> term.text()).toList();
		if (phrase.getSlop() == 0) {
			return "\"" + String.join(" ", words) + "\"";
		}
		return words.stream().collect(Collectors.joining(" w/" + phrase.getSlop() + " "));
	}

	private static Optional<String> bool(BooleanQuery query) {
		List<String> and = new ArrayList<>();
		List<String> or = new ArrayList<>();
		for (BooleanClause clause : query.clauses()) {
			Optional<String> part = written(clause.query());
			if (part.isEmpty()) {
				return Optional.empty();
			}
			String bracketed = part.get().contains(" ") && !part.get().startsWith("\"") ? "(" + part.get() + ")"
					: part.get();
			switch (clause.occur()) {
				case MUST, FILTER -> and.add(bracketed);
				case MUST_NOT -> and.add("NOT " + bracketed);
				case SHOULD -> or.add(bracketed);
			}
		}
		if (!or.isEmpty()) {
			and.add((or.size() > 1 && !and.isEmpty()) ? "(" + String.join(" OR ", or) + ")" : String.join(" OR ", or));
		}
		return and.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", and));
	}

}
