package org.chorus.deid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.account.IdentifierKind;

/**
 * Numbers that courts, police, prisons and probation give to cases and to people in them.
 */
final class CaseNumbers {

	private static final Pattern PNC_PARTS = Pattern.compile("([0-9]{2,4})[ /]{1,5}([0-9]{1,7}) {0,2}([a-z])");

	static final List<Shape> SHAPES = List.of(
			// CRN: a letter and six digits
			shape("crn", 0.8, "[a-z][ /-]{0,2}(?:[0-9][ \\n-]{0,2}){5}[0-9](?:[/-][0-9]{1,2})?")
				.when((Found found) -> startsLike(found)),
			// PNC: year, serial of up to seven, check letter
			shape("pnc", 0.85, "(?:19|20|20)?[0-9]{2} {0,2}/ {0,2}[0-9]{5,7}(?: {0,2}[a-z])?")
				.checkedBy(CaseNumbers::isPnc),
			// CRO: serial, two-digit year, check letter
			shape("cro", 0.8, "[0-9]{3,6} {0,1}/ {0,1}[0-9]{2} {0,1}[a-z]"),
			// prison number: letter, four digits, two letters
			shape("prison-number", 0.8, "[a-z][ -]{0,2}[0-9]{4}[ \\n/-]{0,2}[a-z0][a-z]").when(CaseNumbers::hasNoWords),
			// Crown Court: T or S or A, year, serial
			shape("crown-court", 0.85, "[tsaru] {0,1}20[0-9]{2}[ /-]{0,2}[0-9]{3,4}"),
			// unique reference number of a case: force, unit, serial and year
			shape("urn", 0.8, "[0-9]{2}[ /]{0,2}[a-z][a-z0-9][ /]{0,2}[0-9]{5,9}(?:[/-][0-9]{2})?")
				.when((Found found) -> !found.isKnown(found.lower().replaceAll("[^a-z]", ""))
						|| !found.lower().contains(" ")),
			// arrest summons number: year, force, unit, serial, check letter
			shape("summons", 0.85, "[0-9]{2}[ /]{1,2}[0-9a-z]{2,4}[ /]{1,2}[0-9a-z]{2}[ /]{1,2}[0-9]{3,11}[a-z]?"),
			// police log: a number of a day
			shape("police-log", 0.95,
					"(?:cad {0,2})?[0-9]{2,6} {0,2}[/\\n]? {0,2}of {0,2}(?:the {0,2})?[0-9]{1,2}(?:st|nd|rd|th)?(?: {0,2}/ {0,2}[0-9]{1,2}"
							+ "(?:/[0-9]{2,4})?| {1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})"),
			shape("police-log", 0.8,
					"(?:cad {0,2})?[0-9]{2,6}[ /-][0-9]{1,2} {0,1}(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
							+ "[0-9]{0,4}"),
			// references with letters, strokes and figures
			shape("reference", 0.7, "[a-z]{1,5}[/-](?:[a-z0-9]{1,9}[/-]){1,3}[a-z0-9]{1,9}")
				.when((Found found) -> found.digits().length() >= 3),
			shape("reference", 0.7, "[a-z]{2,4}[/-] {0,1}[0-9]{3,9}(?:[/-][0-9a-z]{1,4})?")
				.when((Found found) -> found.digits().length() >= 3 && !found.lower().startsWith("covid")),
			shape("reference", 0.7, "[a-z]{3,4}[0-9]{5,10}"),
			shape("reference", 0.6, "(?:[0-9]{2,8}[/-]){1,3}[a-z]{1,3}"),
			shape("reference", 0.6, "[a-z]{1,4}[/-][a-z]{1,2}[ /-][0-9]{2,4}(?:[ -][0-9]{2,6})?")
				.when((Found found) -> !found.lower().matches("(?:w/[ce]|c/o|a/c|n/a|[pf]/t).*")),
			shape("reference", 0.6, "[a-z][0-9]{1,4}/ {0,1}[0-9]{2,5}"), shape("reference", 0.6, "[a-z]-[0-9]{3,6}"),
			shape("reference", 0.6, "[a-z]{2} {0,1}/ {0,1}[0-9]{2,4} {0,1}/ {0,1}[0-9]{2,4}"),
			shape("reference", 0.5, "[0-9]{2}-[0-9]{2}-[0-9]{2}[a-z]"));

	private CaseNumbers() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.CASE_ID, confidence, pattern);
	}

	private static boolean isPnc(Found found) {
		Matcher parts = PNC_PARTS.matcher(found.lower());
		return parts.matches() && CheckDigits.isPnc(parts.group(1), parts.group(2), parts.group(3).charAt(0));
	}

	/**
	 * In loose lower case "a 20 15 10" may be counts; a real letter stands close or has
	 * no meaning of its own.
	 */
	private static boolean startsLike(Found found) {
		String lower = found.lower();
		boolean apart = lower.charAt(1) == ' ';
		char first = lower.charAt(0);
		return !apart || Character.isUpperCase(found.written().charAt(0)) && !found.isAmongCapitals()
				|| (first != 'a' && first != 'i' && first != 'o' && first != 'l');
	}

	private static boolean hasNoWords(Found found) {
		String[] parts = found.written().split(" ");
		if (parts.length == 1) {
			return true;
		}
		String last = parts[parts.length - 1];
		boolean capitals = last.equals(last.toUpperCase(java.util.Locale.ROOT));
		return capitals || !found.isKnown(last.toLowerCase(java.util.Locale.ROOT));
	}

}
