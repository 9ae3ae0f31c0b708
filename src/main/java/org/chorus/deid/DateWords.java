package org.chorus.deid;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of which dates are made, in English and Welsh, whole, shortened and as
 * scanners misread them.
 */
final class DateWords {

	static final String MONTH = "(?:(?:january|february|febuary|march|april|may|june|july|august|september|septernber|october"
			+ "|november|novernber|december|decernber|octobre|setember|iune|iuly|janurary"
			+ "|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|fehefin|fawrth|orffennaf|dachwedd|ragfyr|fedi)"
			+ "|sep(?:t-?\\s?em-?\\s?ber|tem-?\\s{0,3}ber|-?\\s{0,3}tember)|(?:octo|novem|decem)-?\\s{0,3}ber"
			+ "|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)(?![a-z])";

	static final String WEEKDAY = "(?:(?:dydd |nos )?(?:(?:monday|tuesday|wednesday|wensday|wednesdays|thursday|friday|vriday|saturday|sunday"
			+ "|llun|mawrth|mercher|iau|gwener|wener|sadwrn|sul|fawrth|fercher)"
			+ "|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\.?))";

	static final String ENDING = "(?:st|nd|rd|th|eg|fed|ain|ydd|af|ed)";

	/**
	 * A day of a month in figures.
	 */
	static final String DAY = "(?:[12][0-9]|3[01]|0?[1-9])";

	/**
	 * A day of a month in words.
	 */
	static final String SPOKEN = "(?:twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first"
			+ "|(?:thirtieth|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|thirteenth|twelfth|eleventh|tenth"
			+ "|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first))";

	static final String YEAR = "(?:(?:19|20)[0-9]{2})";

	/**
	 * A year in words: "two thousand and nine", "nineteen ninety six", "twenty eleven".
	 */
	static final String SPOKEN_YEAR = "(?:two thousand(?: and)? " + NumberWords.SMALL + "|two thousand|nineteen "
			+ NumberWords.TENS + "(?:[ -]" + NumberWords.UNIT + ")?|nineteen oh " + NumberWords.UNIT + "|twenty "
			+ NumberWords.TEEN + "|twenty oh " + NumberWords.UNIT + ")";

	private static final String[][] NAMES = { { "jan", "ionawr" }, { "feb", "chwefror" }, { "mar", "mawrth", "fawrth" },
			{ "apr", "ebrill" }, { "may", "mai" }, { "jun", "mehefin", "fehefin", "iune" },
			{ "jul", "gorffennaf", "orffennaf", "iuly" }, { "aug", "awst" }, { "sep", "medi", "fedi", "set" },
			{ "oct", "hydref" }, { "nov", "tachwedd", "dachwedd" }, { "dec", "rhagfyr", "ragfyr" } };

	private static final Map<String, Month> MONTHS = new HashMap<>();

	static {
		for (int i = 0; i < NAMES.length; i++) {
			for (String name : NAMES[i]) {
				MONTHS.put(name, Month.of(i + 1));
			}
		}
	}

	private DateWords() {
	}

	/**
	 * The month that a word names, whole or shortened.
	 */
	static Optional<Month> month(String word) {
		Month whole = MONTHS.get(word);
		if (whole != null || word.length() < 3) {
			return Optional.ofNullable(whole);
		}
		Month month = MONTHS.get(word.substring(0, 3));
		if (month == null) {
			return Optional.empty();
		}
		boolean begins = word.length() <= 4 || word.startsWith("sept") || word.startsWith("octo")
				|| word.startsWith("nove") || word.startsWith("dece")
				|| month.name().toLowerCase(java.util.Locale.ROOT).startsWith(word.substring(0, 4));
		return begins ? Optional.of(month) : Optional.empty();
	}

	static boolean isMonth(String word) {
		return month(word).isPresent();
	}

}
