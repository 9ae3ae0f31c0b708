package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.account.IdentifierKind;

/**
 * Days named before the month that they share with the last: "on 3, 10 and 17 June", "2-6
 * June", "from 3 to 14 November".
 */
final class DayLists {

	private static final Pattern BEFORE = Pattern.compile(
			"(?<![0-9a-z:./])([0-3]?[0-9](?:st|nd|rd|th)?)[ \\n]?(?:,|;|-|/|and|&|to|or|a|until|till|yr)(?: ?\\n| ){0,2}$");

	/**
	 * Words before a number that is no day: "Attempt 1, 22 October".
	 */
	private static final Set<String> NUMBERED = Set.of("attempt", "court", "no", "number", "note", "page", "level",
			"tier", "stage", "question", "item", "exhibit", "room", "version", "draft", "call", "entry", "session",
			"part", "section", "visit");

	private static final int REACH = 16;

	private DayLists() {
	}

	static List<Candidate> before(Reading reading, List<Candidate> dates) {
		List<Candidate> more = new ArrayList<>();
		for (Candidate date : dates) {
			if (Character.isDigit(reading.figures().charAt(date.begin()))) {
				walkBack(reading.figures(), date, more);
			}
		}
		return more;
	}

	private static void walkBack(String text, Candidate date, List<Candidate> more) {
		int end = date.begin();
		for (int steps = 0; steps < 20; steps++) {
			Matcher matcher = BEFORE.matcher(text).useTransparentBounds(true).region(Math.max(0, end - REACH), end);
			if (!matcher.find() || !isDay(matcher.group(1))
					|| NUMBERED.contains(Around.before(text, matcher.start()))) {
				return;
			}
			more.add(Candidate.of(matcher.start(1), matcher.end(1), IdentifierKind.DATE, date.rule(),
					date.confidence()));
			end = matcher.start();
		}
	}

	private static boolean isDay(String text) {
		int day = Integer.parseInt(text.replaceAll("[a-z]+", ""));
		return day >= 1 && day <= 31;
	}

}
