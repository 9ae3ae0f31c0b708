package org.chorus.deid;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in for a date: its month, and its year where the year is that of the
 * accounts. Days never leave, and years of long ago stay out, because they tell ages.
 */
final class DateSurrogate {

	private static final String UNKNOWN = "[date]";

	private static final Pattern NUMERIC = Pattern
		.compile("([0-9]{1,2}) {0,2}[/.-] {0,2}([0-9]{1,2})(?: {0,2}[/.-] {0,2}([0-9]{4}|[0-9]{2}))?");

	private static final Pattern ISO = Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-][0-9]{1,2}");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private static final Pattern WORD = Pattern.compile("[a-z]{3,12}");

	private DateSurrogate() {
	}

	static String of(String mention) {
		String lower = Figures.mend(mention, mention.toLowerCase(Locale.ROOT));
		Matcher iso = ISO.matcher(lower);
		if (iso.find()) {
			return of(month(iso.group(2)), Optional.of(iso.group(1)));
		}
		Matcher numeric = NUMERIC.matcher(lower);
		if (numeric.find()) {
			return of(month(numeric.group(2)), Optional.ofNullable(numeric.group(3)));
		}
		Matcher year = YEAR.matcher(lower);
		return of(namedMonth(lower), year.find() ? Optional.of(year.group()) : Optional.empty());
	}

	private static String of(Optional<Month> month, Optional<String> year) {
		boolean ofTheTime = year.isEmpty() || year.get().endsWith("14") || year.get().endsWith("13")
				|| year.get().endsWith("15");
		if (!ofTheTime) {
			return "[an earlier date]";
		}
		String full = year.map((String digits) -> (digits.length() == 2) ? " 20" + digits : " " + digits).orElse("");
		return month.map((Month known) -> "[" + known.getDisplayName(TextStyle.FULL, Locale.UK) + full + "]")
			.orElse(UNKNOWN);
	}

	private static Optional<Month> month(String figures) {
		int number = Integer.parseInt(figures);
		return (number >= 1 && number <= 12) ? Optional.of(Month.of(number)) : Optional.empty();
	}

	/**
	 * The month named; without one, none.
	 */
	private static Optional<Month> namedMonth(String lower) {
		Matcher words = WORD.matcher(lower);
		while (words.find()) {
			Optional<Month> month = DateWords.month(words.group());
			if (month.isPresent()) {
				return month;
			}
		}
		return Optional.empty();
	}

}
