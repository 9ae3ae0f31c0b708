package org.chorus.deid;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that are the evidence: counts, caseloads, times, lengths, money, risk levels
 * and forms by their number.
 */
final class NumbersThatStay {

	/**
	 * Numbers that everybody has: of emergencies, of the year of the split.
	 */
	static final Set<String> WELL_KNOWN = Set.of("999", "101", "111", "112", "2014", "360", "365", "24", "1983",
			"1998");

	private static final Pattern WRITTEN_SO = Pattern.compile(WordTree.planted(
			"(?<![a-z0-9])(?:[0-9]{1,4}(?:h[0-9]{2}|(?:am|pm|a|p|st|nd|rd|th|s|k|m|h|d|w|x|hr|hrs|hour|hours|min|mins"
					+ "|rnins|rnin|sec|secs|day|days|wk|wks|week|weeks|mth|mths|month|months|yr|yrs|year|years|ft|in|cm|mm|km|mph|mile|miles|kg|st|lb|lbs|mg|ml|gb|mb|pc|ppl|ish|ps|hz|v|w|c|f|"
					+ "y|yo|yrold|oclock|bn|mil|cases|reports|pages|men|staff|people|eg|fed|ain|ydd))"
					+ "|(?:q|wk|week|wks|day|mg|a|b|c|d|e|t|s|p|pg|pp|l|x|v|k|no|cat|rm|room|box|band|sec|tier|lvl|level|stage|form|pt|part|cp|po|pso|rsr|mappa|sfo|oasys|unit|court|ct|step|item|point|para|"
					+ "row|col|list|pack|wave|phase|grp|group|team|g|yr|version|ver|page|appendix|annex|h|r|f)[0-9]{1,2}(?:[a-z])?"
					+ "|(?:every|any|some|no|sum|ne)1s?|2(?:day|moro|mrw|morrow|nite|night|gether|moz|wards)|(?:b|m|gr|l|w|f|str)[48]r?|4(?:get|got|eva|ever|ward)"
					+ "|t[0o]|[0o]f|[il]n|h[0-9]{2}|0[a-z]|l8rs?|up2|c2c|e2e|co2|f2f|1to1|121s?|9to5|24x7|g4s|b2b|o2|u2|w8ing|2[a-z]|1[a-z]{0,2})"));

	private static final Set<String> UNITS = Set.of("words", "characters", "hours", "hrs", "miles", "people", "cases",
			"pages", "emails", "e", "files", "records", "families", "steps", "calls", "letters", "minutes", "requests",
			"pounds", "quid", "shares", "views", "staff", "offenders", "reports", "employees", "members", "metres",
			"feet", "officers", "rows", "entries", "documents", "days", "weeks", "times", "victims", "users", "jobs",
			"posts", "likes", "signatures", "names", "per", "percent", "a", "hours'", "mins", "men", "women");

	private static final Set<String> BEFORE_TIME = Set.of("at", "by", "until", "till", "til", "about", "around", "from",
			"to", "before", "after", "since", "timed", "@", "circa", "approx");

	private NumbersThatStay() {
	}

	/**
	 * Whether a word with figures in it is an ordinary way of writing: "7am", "2hrs",
	 * "q3", "every1".
	 */
	static boolean isWrittenSo(String lower) {
		return WRITTEN_SO.matcher(lower).matches();
	}

	/**
	 * Whether a scanner has put a figure for a letter of an ordinary word: "chi1d".
	 */
	static boolean isSlip(String lower, Lexicon lexicon) {
		String mended = lower.replace('0', 'o').replace('1', 'l').replace('5', 's');
		boolean letters = mended.chars().allMatch(Character::isLetter) && lower.chars().anyMatch(Character::isLetter);
		return letters && (isWord(mended, lexicon) || isWord(mended.replace('l', 'i'), lexicon)
				|| isWord(lower.replace('1', 'i').replace('0', 'o'), lexicon));
	}

	private static boolean isWord(String word, Lexicon lexicon) {
		return Trait.WORD.in(lexicon.traits(word));
	}

	static boolean stays(Reading reading, int at) {
		Token token = reading.tokens().get(at);
		if (token.sort() == Token.Sort.MIXED) {
			return isWrittenSo(token.lower()) || isSlip(token.lower(), reading.lexicon()) || isScanned(token);
		}
		return token.text().length() < 4 || WELL_KNOWN.contains(token.text()) || isAmount(reading.tokens(), at)
				|| isClock(reading, at);
	}

	/**
	 * A small number of which a scanner took figures for letters: "l8", "4O".
	 */
	private static boolean isScanned(Token token) {
		return token.text().length() <= 3 && token.text().chars().allMatch((int c) -> "0123456789OIl".indexOf(c) >= 0);
	}

	/**
	 * Money, or a round number, of something that is counted.
	 */
	private static boolean isAmount(List<Token> tokens, int at) {
		String text = tokens.get(at).text();
		boolean money = at > 0 && (tokens.get(at - 1).isSign('£') || tokens.get(at - 1).isSign('€'));
		boolean round = text.endsWith("00") || text.endsWith("50");
		boolean short_ = text.length() <= 5 && at + 1 < tokens.size() && !text.startsWith("0");
		return money || (short_ && (UNITS.contains(tokens.get(at + 1).lower())
				|| (round && tokens.get(at + 1).isWord() && tokens.get(at + 1).lower().endsWith("s"))));
	}

	private static boolean isClock(Reading reading, int at) {
		List<Token> tokens = reading.tokens();
		String text = tokens.get(at).text();
		if (text.length() != 4 || text.compareTo("2359") > 0 || text.charAt(2) > '5') {
			return false;
		}
		int begin = tokens.get(at).begin();
		boolean opens = (begin == 0 || reading.text().charAt(begin - 1) == '\n') && (text.charAt(3) - '0') % 5 == 0;
		boolean before = at > 0 && BEFORE_TIME.contains(tokens.get(at - 1).lower()) && (text.charAt(3) - '0') % 5 == 0
				&& !text.startsWith("19") && !text.startsWith("20");
		boolean after = at + 1 < tokens.size() && (tokens.get(at + 1).lower().equals("hrs")
				|| tokens.get(at + 1).lower().equals("hours") || tokens.get(at + 1).lower().equals("h"));
		return before || after || opens;
	}

}
