package org.chorus.deid;

import java.util.List;
import java.util.Locale;

import org.chorus.account.IdentifierKind;

/**
 * Registration marks: current, prefix, suffix, dateless and Northern Irish ones.
 */
final class Vehicles {

	private static final String CUE = "(?:reg|registration|registered|number ?plate|plate|vrm|index)(?: (?:no|number|mark))?(?: (?:is|was))?[.:]? {0,2}";

	static final List<Shape> SHAPES = List.of(
			shape("vehicle-mark", 0.85, "[a-z]{2}[ -]?[0-9]{2}[ /\\n-]{0,2}[a-z0]{3}").when(Vehicles::isMark),
			shape("vehicle-mark", 0.8, "[a-z][0-9]{1,3}[ -]?[a-z]{3}").when(Vehicles::isMark),
			shape("vehicle-mark", 0.75, "[a-z]{3}[ -]?[0-9]{1,3}[ -]?[a-z]").when(Vehicles::isMark),
			shape("vehicle-mark", 0.75, "[a-z]?[iz][a-z] ?[0-9]{3,4}").when(Vehicles::isMark),
			shape("vehicle-mark", 0.85, CUE + "([a-z]{1,3} ?[0-9]{1,4}|[0-9]{1,4} ?[a-z]{1,3})"));

	private Vehicles() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.VEHICLE, confidence, pattern);
	}

	/**
	 * Written in one piece, or in pieces of which none is a word in small letters: "go 12
	 * cat" is not a mark.
	 */
	private static boolean isMark(Found found) {
		String written = found.written();
		boolean digit = !found.digits().isEmpty();
		boolean words = false;
		for (String part : written.split("[ /-]")) {
			String small = part.toLowerCase(Locale.ROOT);
			boolean letters = small.chars().allMatch(Character::isLetter);
			words |= letters && small.length() > 1 && found.isKnown(small) && !isLoneCapitals(found, part);
		}
		boolean looseEnd = written.matches("(?s).*[ /-][a-z]")
				|| DateWords.isMonth(written.replaceAll("[ -].*", "").toLowerCase(Locale.ROOT));
		return digit && !words && !looseEnd && !NumbersThatStay
			.isSlip(found.reading().lower().substring(found.begin(), found.end()), found.reading().lexicon());
	}

	/**
	 * Capitals say something only where the text around is not all in capitals.
	 */
	private static boolean isLoneCapitals(Found found, String part) {
		return part.equals(part.toUpperCase(Locale.ROOT)) && !found.isAmongCapitals();
	}

}
