package org.chorus.deid;

import java.util.List;
import java.util.Locale;

import org.chorus.account.IdentifierKind;

/**
 * Long numbers in pieces that no other shape knows: they go out whole.
 */
final class LooseNumbers {

	static final List<Shape> SHAPES = List.of(
			Shape.of("long-number", IdentifierKind.NUMBER, 0.3, "[0-9]{1,8}(?:[ .-][0-9]{1,8}){1,6}")
				.when(LooseNumbers::isLong),
			Shape
				.of("long-number", IdentifierKind.NUMBER, 0.3,
						"[a-z]{1,4}[ /-]{0,2}[0-9]{2,8}(?:[ /.-][0-9]{1,8}){0,4}(?:[ /-][a-z]{1,2})?")
				.when(LooseNumbers::isInCapitals),
			// the one ending 419, last four 8821
			Shape.of("partial-number", IdentifierKind.NUMBER, 0.5,
					"(?:ending|ends|ends in|ending in|ending with|starting|starts|starts with|begins|beginning|first three|first four"
							+ "|last two|last three|last four|last 2|last 3|last 4)(?: digits| figures| numbers| letters)?(?: are| is| were| was)?:? {0,2}"
							+ "((?=[a-z ]{0,6}[0-9])[a-z]{0,3}[ -]?[0-9]{2,6}[a-z]{0,2})"));

	private LooseNumbers() {
	}

	/**
	 * Six figures or more, of which none is a time of day.
	 */
	private static boolean isLong(Found found) {
		String after = found.after();
		return found.digits().length() >= 6 && !":".equals(after);
	}

	/**
	 * Letters in capitals with three figures or more, where the letters are no term of
	 * the trade: "NY 2218", but not "RSR 6.89".
	 */
	private static boolean isInCapitals(Found found) {
		String written = found.written();
		String letters = written.replaceAll("[^A-Za-z].*", "");
		int traits = found.reading().lexicon().traits(letters.toLowerCase(Locale.ROOT));
		boolean term = Trait.EVIDENCE.in(traits) || Trait.EVIDENCE_CAPITALS.in(traits) || Trait.WORD.in(traits);
		String digits = found.digits();
		boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
		return digits.length() >= 3 && !term && !year && !letters.isEmpty() && !found.isAmongCapitals()
				&& letters.equals(letters.toUpperCase(Locale.ROOT)) && (letters.length() > 1 || digits.length() > 3);
	}

}
