package org.chorus.deid;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.chorus.account.IdentifierKind;

/**
 * Ages of people, in figures and words: the figure alone, with its unit when that is not
 * years. "Under 16" and lengths of time stay.
 */
final class Ages {

	private static final String FIGURES = "(?:1[01][0-9]|[1-9][0-9]?)";

	private static final String WORDS = "(?:" + NumberWords.SMALL + ")";

	private static final String ODD = "(?: and a half|[ -](?:odd|ish|something|suffin|summat))?";

	private static final String AGE = "(?:" + FIGURES + "|" + WORDS + ")" + ODD;

	private static final String BABY = AGE + " (?:months?|mths?|weeks?|wks?|days?)(?![a-z])";

	private static final String BEING = "(?:'s|s|'m|m|'re| is| was| am| are| were| be| been| being| is only| is just| was only| was just| turned| had turned| just turned|'s just turned|'s turned"
			+ "|'d be|'ll be| would be| will be| would have been| is about| is nearly| was nearly|'s nearly| yn| dwi'n| o'n| in her| is now| be now|'s only|'s now|s only|s now)";

	private static final Set<String> NOT_AFTER = Set.of("minutes", "mins", "minute", "min", "hours", "hour", "hrs",
			"hr", "weeks", "week", "wks", "wk", "days", "day", "months", "month", "mths", "miles", "mile", "cases",
			"case", "people", "of", "stone", "foot", "feet", "ft", "metres", "pages", "times", "percent", "%", "am",
			"pm", "oclock", "o'clock", ":", "/", "st", "pounds", "quid", "p", "calls", "reports", "staff", "officers",
			"men", "women", "others", "more", "different", "visits", "files", "in", "hundred", "thousand", "rows",
			"inches", "cm", "letters", "doors", "down", "short", "over", "behind", "cases'", "high", "orals",
			"sessions", "appointments", "emails", "offenders", "for", "per", "who", "that", "missed", "breaches",
			"late", "sheets", "screens", "lads", "ppl", "rnins", "+", "out", "to", "past", "left", "beds", "x",
			"tonnes", "-", "and", "or", "until", "off", "sizes", "grades", "is");

	/**
	 * What may stand between a name and an age: a comma, a bracket, the next cell.
	 */
	private static final Pattern BETWEEN = Pattern.compile("[\"')]? {0,3}(?:\\n? ?[,(\\[;:.\\t|-][ \\n]{0,2})?");

	private static final Set<String> GO_ON = Set.of("and", "in", "is", "who", "or", "-", "that", "for");

	private static final Set<String> YEARS = Set.of("years", "year", "yrs", "yr", "years'", "y");

	private static final Set<String> OF_AGE = Set.of("old", "of", "oed", "older");

	private static final Set<String> VERBS = Set.of("has", "had", "have", "was", "is", "did", "got", "will", "what",
			"my", "we", "lost", "gave", "saw", "see", "took", "said", "may", "can", "to", "do");

	private static final Set<String> LIMITS = Set.of("under", "over", "below", "above", "least", "than", "tier",
			"level", "room", "band", "page", "stage", "section", "part", "no", "number", "row", "flat", "rm", "box",
			"question", "step", "item", "week", "day", "wk", "year", "para", "paragraph", "grade", "court", "appendix",
			"line", "phase", "wing", "unit", "platform", "gate");

	/**
	 * Words before a count: "caseload, 70".
	 */
	private static final Set<String> CASELOAD = Set.of("caseload", "cases", "total", "score", "count", "numbers",
			"average", "hours", "max", "minimum", "maximum", "list", "to", "was", "is", "had", "have", "and", "or",
			"with", "yes", "no", "hold", "now", "red", "mins", "minutes", "july", "june", "may", "october", "september",
			"december", "january", "november");

	private static final String YOUNG = "(?:son|daughter|daughters|boy|girl|baby|kid|kids|child|children|lad|lass|twins|toddler|grandson|granddaughter|niece|nephew|stepson|sister|brother|woman|man|mother|father"
			+ "|mum|dad|nan|stepdaughter|infant|newborn|teenager|bairn|babby|little'un|male|female|wean|merch|mab|bachgen|lady|gentleman|fraudster|offender|lifer|defendant|victim)";

	static final List<Shape> SHAPES = List.of(
			// 34-year-old, 6 week old, twenty yr old
			shape("age", 0.92, "(" + AGE + ")[ -]{1,2}(?:years?|yrs?|yr|year's)[ -]{1,2}(?:olds?|of age|a age)"),
			shape("age", 0.92, "(" + AGE + ") ?(?:y/o|yo|yrold|yrs old|yr old|oed|blwydd oed|mlwydd oed)"),
			shape("age", 0.92, "(" + AGE + "[ -](?:months?|weeks?|days?|mths?|wks?))[ -]old").when(Ages::isNoThing),
			// aged 34, age: 5l, at the age of nine
			shape("age", 0.9,
					"(?:aged?|ages|oed|oedran|aetat)(?: of| is| was| about| just| only)?(?: {0,8}[:=.\"]? {0,8}[\"]?)("
							+ BABY + "|" + AGE + "|tri deg pump)")
				.when(Ages::isNoLimit),
			// she's 34, who is seventy-one
			shape("age", 0.8, "(?:i(?:'m|m| am| was|'d be|'ll be| shall be| will be|'ve turned| turned) (" + AGE + "))")
				.when(Ages::isAgeOfSomebody),
			shape("age", 0.8,
					"(?:he|she|who|hes|shes|they|you|whos|dad|mum|nan|mam|dwi|him|her|mae o'n|daughters|sons|girls|boys|lad|lass|boy|girl|baby|kid|one|wife|husband|mother|father|son|daughter|brother|sister|we)"
							+ BEING + "? (" + AGE + ")")
				.when(Ages::isAgeOfSomebody),
			shape("age", 0.75, AGE).when(Ages::isAgeOfNamed),
			shape("age", 0.8, "(?:turned|turning|coming up|nearly|rising|shall be|will be|just gone) (" + AGE + ")")
				.when(Ages::isTurned),
			// a girl of seven, my son 12, baby kensa 7 weeks
			shape("age", 0.85, YOUNG + ",? (?:of |aged |is |was |\\()?(" + BABY + ")"),
			shape("age", 0.85, YOUNG + " (?:called |named )?[a-z][a-z'-]{1,20}+,? (" + BABY + ")"),
			shape("age", 0.85, YOUNG + "s? of (?:about |around |only )?(" + AGE + ")").when(Ages::isNotCountedAtAll),
			shape("age", 0.8, YOUNG + " ?[,(]? ?(" + AGE + ")").when(Ages::isEnclosed),
			shape("age", 0.75, YOUNG + " (?:called |named )?[a-z][a-z'-]{1,20}+ (" + AGE + ")").when(Ages::isAfterName),
			shape("age", 0.85, YOUNG + "s? ?\\((" + AGE + ")(?=,? ?(?:and|&|,) ?" + AGE + " ?\\))"),
			shape("age", 0.85, YOUNG + "s? ?\\(" + AGE + ",? ?(?:and|&|,) ?(" + AGE + ")(?= ?\\))"),
			shape("age", 0.8, YOUNG + "s?(?: of| are| aged|,)? " + AGE + "(?:,? and| &|,) (" + AGE + ")")
				.when(Ages::isNotCounted),
			// Kieran Lougher, 43, Skye (4) Abram, Nico;23;
			shape("age", 0.8, "(" + BABY + "|" + AGE + ")").when(Ages::isAfterName),
			shape("age", 0.7, AGE).when(Ages::isAfterFullName),
			// dictated, between signs: full stop fifty eight full stop
			shape("age", 0.7, "(?:full stop|comma|period) (" + AGE + ")(?= (?:full stop|comma|period|who |and ))")
				.when(Ages::isGrown),
			shape("age", 0.6, AGE + "(?=[.,](?![0-9]))").when(Ages::isGrown));

	private Ages() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.AGE, confidence, pattern);
	}

	/**
	 * A report may be three days old.
	 */
	private static boolean isNoThing(Found found) {
		String text = found.reading().figures();
		return !text.substring(Math.max(0, found.begin() - 30), found.begin())
			.matches(
					"(?s).*\\b(?:they|it|this|that|these|those|form|report|assessment|file|letter|email|entry|referral)"
							+ "(?:'s| was| is| were| are)(?: only| already| now)? ");
	}

	private static boolean isNoLimit(Found found) {
		return !Set.of("under", "over").contains(found.before());
	}

	/**
	 * Followed by nothing that is counted, unless by "years old".
	 */
	private static boolean isNotCounted(Found found) {
		return isNotCounted(found, 11);
	}

	/**
	 * The same, when smaller ages too may stand before words that go on.
	 */
	private static boolean isNotCountedAtAll(Found found) {
		return isNotCounted(found, 1);
	}

	private static boolean isNotCounted(Found found, int least) {
		String after = found.after();
		int value = NumberWords.value(found.lower());
		if (value < 1 || value > 110 || isInsideNumber(found)) {
			return false;
		}
		if (YEARS.contains(after)) {
			int end = found.reading().figures().indexOf(after, found.end()) + after.length();
			return OF_AGE.contains(Around.after(found.reading().figures(), end))
					|| "-".equals(Around.after(found.reading().figures(), end));
		}
		return !NOT_AFTER.contains(after) || (GO_ON.contains(after) && value >= least);
	}

	private static boolean isInsideNumber(Found found) {
		String text = found.reading().figures();
		int end = found.end();
		return end + 1 < text.length() && ".,:/-".indexOf(text.charAt(end)) >= 0
				&& Character.isDigit(text.charAt(end + 1));
	}

	private static boolean isAgeOfSomebody(Found found) {
		boolean word = !found.lower().matches(".*[0-9].*");
		int value = NumberWords.value(found.lower());
		String whole = found.reading().figures().substring(Math.max(0, found.begin() - 30), found.begin());
		boolean verb = whole.matches(
				"(?s).*(?:'s|'m|'re|s| is| was| am| are| were| be|turned|just|only|about|nearly|now|yn|o'n|dwi'n|been|im|d be|ll be) $");
		boolean small = value < 10 && whole
			.matches("(?s).*\\b(?:i|i'm|im|i was|i am|we|we're|we are|we were|you|they|one) ?(?:am|was|are|were)? $");
		boolean plural = whole.matches("(?s).*\\b(?:we|they|you|one)(?:'re| are| were| be|s| is)? $");
		return verb && isNotCounted(found) && !small && !plural && !(word && value == 1);
	}

	private static boolean isAgeOfNamed(Found found) {
		String text = found.reading().figures();
		String before = found.before();
		int at = Around.beginBefore(text, found.begin());
		String name = before.endsWith("'s") ? before.substring(0, before.length() - 2) : Around.before(text, at);
		boolean aside = name.equals(",") || name.equals(")");
		boolean listed = found.reading().lexicon().isName(name) && !LIMITS.contains(name) && !VERBS.contains(name)
				&& !CASELOAD.contains(name) && name.length() > 2 && name.indexOf('\'') < 0;
		int begin = before.endsWith("'s") ? at : Around.beginBefore(text, at);
		boolean verb = Set.of("was", "is", "yn").contains(before) || before.endsWith("'s");
		return verb && (aside || listed || isName(found, name, begin)) && isNotCounted(found)
				&& NumberWords.value(found.lower()) > 1;
	}

	private static boolean isGrown(Found found) {
		int value = NumberWords.value(found.lower());
		String text = found.reading().figures();
		boolean sign = found.begin() > 2 && Character.isLetter(text.charAt(found.begin() - 3))
				&& text.charAt(found.begin() - 1) == ' ';
		boolean spoken = Set.of("stop", "comma", "period").contains(found.before());
		if (!spoken && !(sign && Set.of(".", ",").contains(found.before()))) {
			return false;
		}
		String before = Around.before(text, found.begin() - 2);
		return value >= 16 && value < 100 && isNotCounted(found) && !LIMITS.contains(before)
				&& !CASELOAD.contains(before) && !before.matches(".*[0-9].*");
	}

	private static boolean isTurned(Found found) {
		int value = NumberWords.value(found.lower());
		return isNotCounted(found) && value >= 16;
	}

	private static boolean isEnclosed(Found found) {
		return isNotCounted(found) && (isEnd(found.after()) || found.before().equals("("))
				&& !LIMITS.contains(found.before());
	}

	private static boolean isEnd(String after) {
		return after.isEmpty() || ",.;)]|!?".indexOf(after.charAt(0)) >= 0 || after.equals("years")
				|| after.equals("on") || after.equals("yr");
	}

	private static boolean isAfterName(Found found) {
		String text = found.reading().figures();
		int sign = found.begin() - 1;
		while (sign > 0 && found.begin() - sign < 10 && !Character.isLetter(text.charAt(sign))) {
			sign--;
		}
		String between = text.substring(sign + 1, found.begin());
		if (!BETWEEN.matcher(between).matches()) {
			return false;
		}
		boolean stop = between.contains(".");
		int value = NumberWords.value(found.lower().replaceAll(" (?:months?|mths?|weeks?|wks?|days?)$", ""));
		boolean baby = found.lower().matches(".* (?:months?|mths?|weeks?|wks?|days?)");
		String name = Around.before(text, sign + 1);
		int at = sign + 1 - name.length();
		boolean bracketed = between.contains("(") && found.reading().lexicon().isName(name)
				&& Character.isUpperCase(found.reading().text().charAt(at)) && !LIMITS.contains(name);
		boolean named = bracketed || isName(found, name, at)
				|| (found.reading().lexicon().isName(name) && !VERBS.contains(name) && !LIMITS.contains(name)
						&& isName(found, Around.before(text, at), Around.beginBefore(text, at)));
		if (found.lower().equals("one") || (between.isBlank() && found.lower().matches(".*[a-z]s?$")
				&& found.lower().contains(" ") && !NumberWords.isNumber(found.lower().replaceAll(".*[ -]", "")))) {
			return false;
		}
		boolean bare = between.isBlank() || between.contains("and");
		if (bare && !(named && isNotCounted(found) && isEndOrJoin(found.after()))) {
			return false;
		}
		boolean ends = isEnd(found.after()) || isEndOrJoin(found.after()) && bare || (!between.contains("(") && named
				&& !stop && !between.contains(":") && isNotCounted(found) && value > 15);
		return named && value > 0 && value < 111 && ends && (baby || isNotCounted(found)) && !(stop && value < 16)
				&& !(between.contains(":") && value < 3);
	}

	private static boolean isEndOrJoin(String after) {
		return isEnd(after) || Set.of("who", "and", "&", "full", "comma", "child", "he", "she").contains(after);
	}

	private static boolean isAfterFullName(Found found) {
		String text = found.reading().figures();
		int last = Around.beginBefore(text, found.begin());
		int first = Around.beginBefore(text, last);
		int value = NumberWords.value(found.lower());
		String surname = Around.before(text, found.begin());
		String given = Around.before(text, last);
		Lexicon lexicon = found.reading().lexicon();
		boolean one = isName(found, given, first) || isName(found, surname, last);
		boolean both = isPerhapsName(lexicon, given) && isPerhapsName(lexicon, surname);
		boolean share = lexicon.nameShare(given) > 20 && lexicon.isName(given);
		boolean counted = !isNotCounted(found) && !(value > 15 && "of".equals(found.after()));
		boolean unlisted = lexicon.traits(surname) == 0 || lexicon.traits(given) == 0;
		return value >= 10 && !counted && both && (one || share || unlisted) && !LIMITS.contains(surname)
				&& !VERBS.contains(surname) && !VERBS.contains(given);
	}

	private static boolean isPerhapsName(Lexicon lexicon, String word) {
		return lexicon.isName(word) || (lexicon.traits(word) == 0 && word.length() > 2 && word.indexOf('\'') < 0);
	}

	/**
	 * Listed as a name and not an ordinary word in small letters, or with a capital and
	 * unknown.
	 */
	private static boolean isName(Found found, String word, int at) {
		if (word.isEmpty() || word.indexOf('\'') >= 0 || VERBS.contains(word) || !Character.isLetter(word.charAt(0))
				|| LIMITS.contains(word) || DateWords.isMonth(word)) {
			return false;
		}
		Lexicon lexicon = found.reading().lexicon();
		int traits = lexicon.traits(word);
		boolean capital = Character.isUpperCase(found.reading().text().charAt(at)) && !found.isAmongCapitals();
		boolean ordinary = Trait.WORD.in(traits) || Trait.EVIDENCE.in(traits) || Trait.EVIDENCE_CAPITALS.in(traits)
				|| Trait.INFORMAL.in(traits) || Trait.COMMON_CAPITAL.in(traits);
		boolean share = lexicon.isName(word) && lexicon.nameShare(word) >= 20;
		boolean initials = word.length() < 3;
		return !initials && (capital ? !ordinary || share
				: lexicon.isName(word) && (!ordinary || lexicon.nameShare(word) >= 70));
	}

}
