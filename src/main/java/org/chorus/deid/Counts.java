package org.chorus.deid;

import java.util.List;
import java.util.Set;

/**
 * Counts, caseloads and clock times that the model only half believes to tell of
 * somebody: they are the evidence, and stay.
 */
final class Counts {

	/** Words that a count stands before. */
	private static final Set<String> COUNTED = Set.of("cases", "case", "people", "others", "more", "files", "file",
			"reports", "report", "men", "women", "offenders", "clients", "staff", "officers", "orals", "calls",
			"letters", "emails", "texts", "sessions", "session", "appointments", "visits", "breaches", "recalls",
			"names", "requests", "stitches", "miles", "metres", "pages", "words", "sheets", "times", "hours", "hour",
			"hrs", "hr", "minutes", "minute", "mins", "min", "seconds", "days", "day", "weeks", "week", "wks", "wk",
			"months", "month", "mths", "years", "yrs", "yr", "oclock", "o'clock", "percent", "pounds", "quid", "red",
			"rnins", "of", "on", "each", "altogether", "contacts", "isps", "pm", "am", "stone", "kilos", "ft", "foot",
			"feet", "bed", "beds", "new", "high", "low", "medium", "page", "rooms", "desks", "now");

	/** Words that a count stands after. */
	private static final Set<String> COUNTING = Set.of("i've", "ive", "i'd", "id", "have", "has", "had", "got", "gave",
			"now", "lost", "keep", "over", "under", "about", "nearly", "only", "least", "than", "option", "session",
			"row", "rows", "call", "ward", "tier", "level", "code", "theatre", "minute", "limit", "caseload", "total",
			"max", "of", "from", "to", "between", "at", "number", "ring", "rang", "dial", "counted", "sees", "see",
			"mappa", "rsr", "sector", "tried", "priority", "figure", "target");

	private static final double HALF = 0.25;

	private Counts() {
	}

	/**
	 * Whether numbers that stand before the word count it.
	 */
	static boolean isCounted(String word) {
		return COUNTED.contains(word);
	}

	static boolean isCount(List<Token> tokens, Verdicts verdicts, int from, int to) {
		if (isLimit(tokens, from, to)) {
			return true;
		}
		double belief = 0;
		for (int i = from; i < to; i++) {
			belief = Math.max(belief, verdicts.belief(i));
			if (!isSmall(tokens.get(i))) {
				return false;
			}
		}
		if (belief >= HALF) {
			return false;
		}
		return isOneOf(COUNTED, tokens, to) || isOneOf(COUNTING, tokens, from - 1) || isClock(tokens, from, to);
	}

	/**
	 * "Under 16s" is nobody's age.
	 */
	private static boolean isLimit(List<Token> tokens, int from, int to) {
		return to - from == 1 && from > 0 && Set.of("under", "over").contains(tokens.get(from - 1).lower())
				&& tokens.get(from).lower().matches("(?:1[0-9]|2[015])s?");
	}

	private static boolean isSmall(Token token) {
		return token.sort() == Token.Sort.NUMBER ? token.text().length() < 4 : token.sort() == Token.Sort.MIXED
				? NumbersThatStay.isWrittenSo(token.lower()) : NumberWords.isNumber(token.lower());
	}

	private static boolean isOneOf(Set<String> words, List<Token> tokens, int at) {
		return at >= 0 && at < tokens.size() && words.contains(tokens.get(at).lower());
	}

	/**
	 * Whether the token is part of a time of day: "13:30", "1pm".
	 */
	static boolean isClock(List<Token> tokens, int at) {
		Token token = tokens.get(at);
		return switch (token.sort()) {
			case MIXED -> token.lower().matches("[0-9]{1,2}(?:am|pm)");
			case NUMBER -> isClockFrom(tokens, at) || isClockFrom(tokens, at - 2);
			case SIGN -> token.isSign(':') && isClockFrom(tokens, at - 1);
			case WORD -> false;
		};
	}

	private static boolean isClockFrom(List<Token> tokens, int hour) {
		return hour >= 0 && hour + 2 < tokens.size() && tokens.get(hour + 1).isSign(':')
				&& tokens.get(hour).text().matches("[01]?[0-9]|2[0-4]")
				&& tokens.get(hour + 2).text().matches("[0-5][0-9]")
				&& tokens.get(hour).end() == tokens.get(hour + 1).begin()
				&& tokens.get(hour + 1).end() == tokens.get(hour + 2).begin();
	}

	/**
	 * Either half of "9.12".
	 */
	private static boolean isClock(List<Token> tokens, int from, int to) {
		return isHalf(tokens, from, to + 1, to) || isHalf(tokens, from, from - 2, from - 1);
	}

	private static boolean isHalf(List<Token> tokens, int from, int other, int sign) {
		return from >= 0 && other >= 0 && other < tokens.size() && tokens.get(other).sort() == Token.Sort.NUMBER
				&& tokens.get(other).text().length() < 3
				&& (tokens.get(sign).isSign('.') || tokens.get(sign).isSign(':'));
	}

}
