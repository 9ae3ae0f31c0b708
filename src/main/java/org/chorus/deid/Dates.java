package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Dates that tell a day, a week, or a year other than that of the split. Bare weekdays,
 * bare months, seasons, times and relative phrases stay.
 */
final class Dates {

	private static final String M = DateWords.MONTH;

	private static final String W = DateWords.WEEKDAY;

	private static final String DAY = DateWords.DAY;

	/**
	 * A space or two, or the end of a line.
	 */
	private static final String GAP = "(?: {1,2}| ?\\n ?)";

	private static final String NTH = DAY + DateWords.ENDING;

	private static final String SPOKEN = DateWords.SPOKEN;

	private static final String Y = "(?:" + DateWords.YEAR + "|" + DateWords.SPOKEN_YEAR + ")";

	private static final String ENDS = "(?![a-z0-9])";

	private static final String WITH_WEEKDAY = "(?:" + W + ",?" + GAP + "(?:the )?)?";

	private static final String YEAR_AFTER = "(?:,?" + GAP + "(?:of )?" + Y + ENDS + "|[ /-]{0,2}'[0-9]{2}" + ENDS
			+ "|[ -][0-9]{2}(?=[,;)\\n]|\\.(?![0-9])|$))?";

	/**
	 * What is counted: "in may 12 cases", "mon 4 people".
	 */
	private static final Set<String> COUNTED = Set.of("cases", "case", "people", "reports", "report", "men", "women",
			"hours", "hrs", "mins", "minutes", "staff", "officers", "oasys", "visits", "new", "of", "orals", "oral",
			"breaches", "transfers", "appointments", "weeks", "months", "years", "times", "pm", "am", "more", "per",
			"per cent", "days", "wks", "lads", "calls", "emails", "miles", "%", "oclock", "o'clock", "psrs", "ppl",
			"others", "high", "medium", "low", "on", "in", "off", "out", "left");

	/**
	 * What an ordinal may count: "the 3rd floor", "the second time".
	 */
	private static final Set<String> ORDERED = Set.of("floor", "time", "one", "officer", "escalation", "request",
			"attempt", "visit", "letter", "week", "day", "year", "month", "wrong", "victim", "appt", "appointment",
			"call", "party", "person", "form", "cover", "case", "offence", "conviction", "class", "report", "page",
			"line", "paragraph", "century", "year's", "reading", "strike", "warning", "chance", "refusal", "rejection",
			"po", "om", "pso", "manager", "man", "woman", "child", "son", "daughter", "degree", "half", "two", "three",
			"few", "thing", "place", "team", "car", "house", "street", "avenue", "birthday", "anniversary", "marriage",
			"wife", "husband", "grade", "stage", "draft", "version", "row", "column", "door", "meeting", "session",
			"week's", "email", "entry", "reason", "bullet", "sentence", "referral", "transfer", "lot", "list", "name",
			"hour", "night", "trimester", "fioor", "flr", "flr.", "items", "item", "was");

	static final List<Shape> SHAPES = List.of(
			// 14 July 2014, sat the 9th aug, 3ydd o Hydref
			shape("date", 0.92,
					WITH_WEEKDAY + "(?:" + NTH + "|" + DAY + ")(?:\\s{1,2}(?:of|o'?)|\\s?,)?[\\s.-]{0,3}" + M
							+ YEAR_AFTER)
				.when(Dates::isDayOfMonth),
			// fourteenth of july two thousand and fourteen, ail o Fehefin
			shape("date", 0.92,
					WITH_WEEKDAY + "(?:" + SPOKEN + "|ail|cyntaf|gynta) (?:(?:of|o'?)(?: the)? )?" + M + YEAR_AFTER),
			// seventeenth of the fourth, 1990; first of the first eighty eight
			shape("date", 0.92,
					SPOKEN + " (?:of )?(?:the )?" + SPOKEN + "(?:,? (?:" + Y + "|" + NumberWords.TENS + "(?:[ -]"
							+ NumberWords.UNIT + ")?))"),
			shape("date", 0.9, SPOKEN + " of the " + SPOKEN),
			// eleven eleven fifty eight
			shape("date", 0.85, "(?:born|birth|dob|b)(?: is| was| on)? (" + NumberWords.SMALL + " (?:of )?(?:the )?"
					+ NumberWords.SMALL + " (?:" + Y + "|" + NumberWords.TENS + "(?:[ -]" + NumberWords.UNIT + ")?))"),
			// July 14th 2014, december the ninth, nov 3
			shape("date", 0.91,
					WITH_WEEKDAY + M + ",?" + GAP + "(?:the |y )?(?:" + NTH + "|" + DAY + "|" + SPOKEN + ")(?![0-9:%])"
							+ YEAR_AFTER)
				.when(Dates::isMonthAndDay),
			// 14/07/2014, 14.7.14, 2014-07-14, 10.xi.14, O3.O7.7l
			shape("date", 0.94, "(?:" + W
					+ ",? )?[0-9]{1,2} {0,2}(?:[/.-] {0,2}[0-9]{1,2} {0,2}[/.-] {0,2}(?:[0-9]{4}|[0-9]{2})|: {0,2}[0-9]{1,2} {0,2}: {0,2}(?:19|20)[0-9]{2})")
				.when(Dates::isNumeric),
			shape("date", 0.94, "(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}(?=t[0-9]|[^a-z0-9]|$)"),
			shape("date", 0.9, "[0-9]{1,2}[./ -][ivx]{1,4}[./ -](?:[0-9]{4}|[0-9]{2})"),
			// 14/7
			shape("date", 0.9, "(?:" + W + ",? (?:the )?)?[0-9]{1,2} {0,2}/ {0,2}[0-9]{1,2}")
				.when(Dates::isDayAndMonth),
			// on 10.9
			shape("date", 0.85, "(?:" + W + ",? )?[0-9]{1,2}\\.[0-9]{1,2}").when(Dates::isDotted),
			// Tues 30, wed 3rd, sunday the fourteenth
			shape("date", 0.88,
					W + ",? {1,2}(?:the |y )?(?:" + NTH + "|" + DAY + "|" + SPOKEN + ")(?![0-9%£]|[.:][0-9])")
				.when(Dates::isWeekdayAndDay),
			// the 27th, the twenty first
			shape("date", 0.8, NTH).when(Dates::isNthAlone),
			shape("date", 0.75,
					"(?:on|by|till|until|til|to|from|since|before|and|say|no|on or about) the (" + SPOKEN + ")")
				.when(Dates::isSpokenAlone),
			shape("date", 0.75, SPOKEN).when(Dates::isSpokenLate),
			// March 2012, sept of 2011, march two thousand and one
			shape("month-and-year", 0.9, M + ",?" + GAP + "(?:of )?" + Y)
				.when((Found found) -> !found.lower().endsWith("two thousand")),
			shape("month-and-year", 0.85, M + "[ -]?'[0-9]{2}"),
			shape("month-and-year", 0.8, "[01]?[0-9]/(?:19|20)[0-9]{2}"),
			shape("year", 0.7, DateWords.YEAR + "(?:[/-][0-9]{2,4})?").when(Dates::isOtherYear),
			shape("year", 0.7, "'[0-9]{2}").when((Found found) -> !"14".equals(found.digits())),
			shape("year", 0.7, "(?:in|since|from|of|back in) (0[0-9])").when(Dates::isFollowedByNoCount),
			shape("year", 0.8, DateWords.SPOKEN_YEAR).when(Dates::isOtherSpokenYear),
			shape("year", 0.7, "(?:in|since|from|back in) (" + NumberWords.TENS + "[ -]" + NumberWords.UNIT + ")")
				.when(Dates::isFollowedByNoCount),
			// second week of November, first Monday after the split
			shape("week", 0.9,
					"(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|final|penultimate|wsos gynta|wythnos gyntaf) (?:(?:full |working )?(?:week|wk|fortnight|weekend|half|few days|day|night|thing|"
							+ W + ")(?: (?:of|in|o'?|after|before))? |)(?:the )?(?:" + M + "(?: " + Y
							+ ")?|term|half[ -]term|advent|lent|split|(?:summer |easter |autumn |christmas )?holidays?)")
				.when((Found found) -> found.lower().contains(" ") && !found.lower()
					.matches("(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:may|march|mar)")),
			shape("week", 0.88,
					"(?:early|mid|late|beginning of|end of|start of|middle of) (?:in )?(" + M + " " + Y + ")"),
			// the day of the ferry breakdown, Tuesday after the regatta
			shape("event-day", 0.85, "(?:" + W
					+ "|days?|night|evening|morning|weekend|week) (?:of|after|before) (?:the )?(?:[a-z-]{2,16}+ ){0,3}"
					+ "(?:mela|fair|fayre|fete|carnival|regatta|switch-on|festival|derby|marathon|election|elections|referendum|storm|flood"
					+ "|floods|fire|crash|breakdown|strike|agm|parade|show|gala|eclipse|jubilee|riots?|bombing|explosion|vigil|remembrance"
					+ "|race|races|final|match|bank holiday|eisteddfod|coronation|pageant|tournament|concert|olympics|world cup|fireworks)"),
			shape("week", 0.88, "week of (?:the )?(?:" + NTH + "|" + SPOKEN + ")(?: (?:of )?" + M + ")?"),
			shape("week", 0.85, "(?:week|wk|weeks) [0-9]{1,2} of (?:the )?(?:" + M + "|term|year)"));

	private Dates() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.DATE, confidence, pattern);
	}

	private static boolean isDayOfMonth(Found found) {
		boolean may = found.lower().matches("(?s).*[0-9]\\s+(?:may|mar|march|sat|sun)");
		return !(may && (Set.of("be", "have", "not", "well", "or", "need").contains(found.after())));
	}

	private static boolean isMonthAndDay(Found found) {
		boolean figure = Character.isDigit(found.lower().charAt(found.lower().length() - 1));
		boolean spoken = Character.isLetter(found.lower().charAt(found.lower().length() - 1));
		boolean modal = found.lower().startsWith("may ") || found.lower().startsWith("march ")
				|| found.lower().startsWith("mar ");
		return !(figure && (COUNTED.contains(found.after()) || found.after().matches("[a-z]+s") && modal))
				&& !(spoken && modal && !found.lower().contains(" the ") && !found.lower().matches(".*[0-9].*"));
	}

	private static boolean isNumeric(Found found) {
		String[] parts = found.lower().replaceAll("^[a-z,]+ ", "").split(" {0,2}[/.:-] {0,2}");
		int day = number(parts[0]);
		int month = number(parts[1]);
		boolean plausible = (day <= 31 && month <= 12) || (month <= 31 && day <= 12);
		return plausible && !"£".equals(found.before());
	}

	private static boolean isDayAndMonth(Found found) {
		String figures = found.lower().replaceAll("^[a-z,]+ (?:the )?", "");
		String[] parts = figures.split(" {0,2}/ {0,2}");
		int day = number(parts[0]);
		int month = number(parts[1]);
		boolean real = figures.matches(".*[0-9].*") || figures.length() > 4;
		boolean share = Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "50/50", "1/5", "1/10", "9/11", "7/7", "1/1")
			.contains(figures);
		return real && day >= 1 && day <= 31 && month >= 1 && month <= 12 && !share && !"/".equals(found.after())
				&& !"/".equals(found.before()) && !"page".equals(found.before()) && !"of".equals(found.after());
	}

	private static boolean isDotted(Found found) {
		String[] parts = found.lower().replaceAll("^[a-z,.]+ ", "").split("\\.");
		int day = number(parts[0]);
		int month = number(parts[1]);
		if (day < 1 || day > 31 || month < 1 || month > 12
				|| ".".equals(found.before()) && found.reading().text().charAt(Math.max(0, found.begin() - 1)) == '.') {
			return false;
		}
		if (found.begin() < found.reading().text().length() && Character.isLetter(found.lower().charAt(0))) {
			return true;
		}
		boolean padded = parts[0].length() == 2 && parts[1].length() == 2;
		String before = found.before();
		boolean listed = (before.equals("|") || before.equals("\t") || before.isEmpty()) && padded
				&& !parts[1].endsWith("0") && Integer.parseInt(parts[1]) <= 12;
		boolean unit = Set.of("hours", "hrs", "am", "pm", "miles", "per", "%", "million", "m", "k")
			.contains(found.after());
		return !unit && (Set
			.of("on", "dated", "resubmitted", "rejected", "submitted", "sent", "refused", "returned", "declined")
			.contains(before) || listed || (Set.of(",", "and", "&", "to").contains(before) && hasDottedBefore(found)));
	}

	/**
	 * Whether the text dates things so just before: "On 10.11, 17.11 and 24.11".
	 */
	private static boolean hasDottedBefore(Found found) {
		String text = found.reading().lower();
		String near = text.substring(Math.max(0, found.begin() - 24), found.begin());
		return near.matches("(?s).*\\bon [0-9]{1,2}\\.[0-9]{1,2}(?:, [0-9]{1,2}\\.[0-9]{1,2}){0,2}(?:,| and| &| to) ");
	}

	private static boolean isWeekdayAndDay(Found found) {
		String lower = found.lower();
		boolean ordinal = lower.matches(".*[a-z]");
		boolean short_ = lower.matches("(?:mon|sat|sun|wed) .*") && !ordinal;
		return !Set.of("am", "pm", "oclock", "o'clock", "til", "till", "ish").contains(found.after())
				&& (ordinal || !COUNTED.contains(found.after())) && !(short_ && found.before().equals("he"))
				&& !(ordinal && lower.matches(".* (?:1st|2nd|3rd|first|second|third)")
						&& ORDERED.contains(found.after()));
	}

	private static boolean isNthAlone(Found found) {
		if (ORDERED.contains(found.after()) || Set.of("of", "and").contains(found.after()) && found.after().equals("of")
				&& !"the".equals(found.before())) {
			return false;
		}
		boolean led = Set
			.of("the", "on", "since", "till", "til", "until", "by", "to", "from", ",", "and", "yr", "y", "between",
					"was", "sent", "agen", "came")
			.contains(found.before());
		int day = number(found.lower().replaceAll("[a-z]+$", ""));
		boolean opens = found.before().isEmpty() || found.before().equals(".") || found.before().equals(":")
				|| found.before().equals("(");
		return day >= 1 && day <= 31 && (led || (day > 9 && (opens || Character.isLetter(found.before().charAt(0)))));
	}

	private static boolean isSpokenAlone(Found found) {
		String next = found.after();
		String day = found.lower();
		boolean low = Set.of("first", "second", "third").contains(day);
		boolean ends = !next.isEmpty() && !Character.isLetter(next.charAt(0)) || next.isEmpty();
		boolean goesOn = Set
			.of("he", "she", "i", "they", "we", "and", "full", "new", "comma", "it", "telling", "no", "the", "in", "at",
					"by", "when", "because", "my", "his", "her", "a", "with", "but", "to", "for", "so", "refused",
					"rejected", "said", "who", "which", "as", "from", "or", "that", "you", "nobody", "there")
			.contains(next);
		return low
				? goesOn || ("full".equals(next)
						&& found.reading().lower().startsWith("on the ", Math.max(0, found.begin() - 7)))
				: !ORDERED.contains(next)
						&& !(("of".equals(next) && !found.reading().figures().startsWith(" of and", found.end())));
	}

	/**
	 * A day that is hardly ever a rank: "the twenty third".
	 */
	private static boolean isSpokenLate(Found found) {
		boolean late = found.lower().startsWith("twent") || found.lower().startsWith("thirt")
				|| found.lower().endsWith("teenth");
		return late && ("the".equals(found.before()) || "and".equals(found.before()))
				&& !ORDERED.contains(found.after());
	}

	private static boolean isOtherYear(Found found) {
		String year = found.lower().replace('o', '0').replace('i', '1').replace('l', '1');
		boolean sure = found.digits().length() >= 3;
		boolean clock = Set.of("hrs", "hours", "h").contains(found.after());
		return sure && !year.equals("2014") && year.compareTo("2030") < 0 && !clock && !"£".equals(found.before())
				&& !Set.of("words", "characters", "miles", "cases", "people", "emails").contains(found.after());
	}

	private static boolean isOtherSpokenYear(Found found) {
		return !Set.of("two thousand and fourteen", "two thousand fourteen", "twenty fourteen", "two thousand")
			.contains(found.lower())
				&& !Set.of("cases", "people", "words", "pounds", "files", "minutes", "hours", "miles")
					.contains(found.after());
	}

	private static boolean isFollowedByNoCount(Found found) {
		String next = found.after();
		return !COUNTED.contains(next) && !next.equals("seconds") && !next.equals("different")
				&& !next.equals("percent") && (next.isEmpty() || !next.matches("[a-z]{3,}s") || next.equals("was"));
	}

	private static int number(String figures) {
		String mended = figures.replace('o', '0').replace('i', '1').replace('l', '1');
		return mended.matches("[0-9]{1,4}") ? Integer.parseInt(mended) : -1;
	}

}
