package org.chorus.search;

import java.util.List;

import org.chorus.search.language.BadQuery;
import org.chorus.search.language.QueryReader;
import org.chorus.search.language.ReadAs;
import org.chorus.search.language.Wording;

/**
 * A query that was not searched for, as the page tells it.
 *
 * @param before the query up to the place
 * @param place what stands there
 * @param after the rest
 * @param choices whole queries to press
 */
record Refused(String sentence, boolean ambiguous, String before, String place, String after, List<Choice> choices) {

	/**
	 * A query that may have been meant, and how it would be read.
	 */
	record Choice(String query, String readAs) {
	}

	static Refused of(String query, BadQuery bad) {
		int begin = Math.min(bad.at().begin(), query.length());
		int end = Math.min(Math.max(bad.at().end(), begin), query.length());
		List<Choice> choices = bad.choices().stream().map((choice) -> new Choice(choice, readAs(choice))).toList();
		return new Refused(Wording.of(bad), bad.isAmbiguous(), query.substring(0, begin), query.substring(begin, end),
				query.substring(end), choices);
	}

	private static String readAs(String query) {
		try {
			return ReadAs.words(QueryReader.read(query));
		}
		catch (BadQuery ex) {
			return "";
		}
	}

}
