package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Postcodes, and their outward halves where they stand alone.
 */
final class Postcodes {

	private static final Set<String> AREAS = Set.of("ab", "al", "b", "ba", "bb", "bd", "bh", "bl", "bn", "br", "bs",
			"bt", "ca", "cb", "cf", "ch", "cm", "co", "cr", "ct", "cv", "cw", "da", "dd", "de", "dg", "dh", "dl", "dn",
			"dt", "dy", "e", "ec", "eh", "en", "ex", "fk", "fy", "g", "gl", "gu", "gy", "ha", "hd", "hg", "hp", "hr",
			"hs", "hu", "hx", "ig", "im", "ip", "iv", "je", "ka", "kt", "kw", "ky", "l", "la", "ld", "le", "ll", "ln",
			"ls", "lu", "m", "me", "mk", "ml", "n", "ne", "ng", "nn", "np", "nr", "nw", "ol", "ox", "pa", "pe", "ph",
			"pl", "po", "pr", "rg", "rh", "rm", "s", "sa", "se", "sg", "sk", "sl", "sm", "sn", "so", "sp", "sr", "ss",
			"st", "sw", "sy", "ta", "td", "tf", "tn", "tq", "tr", "ts", "tw", "ub", "w", "wa", "wc", "wd", "wf", "wn",
			"wr", "ws", "wv", "yo", "ze");

	/**
	 * What people write with one letter and a figure that is not a postcode.
	 */
	private static final Set<String> SHORT_FORMS = Set.of("b4", "m8", "l8", "w8", "g8", "n1", "e1", "m1", "s1", "s2",
			"s3", "s4", "l1", "l2", "l3", "l4");

	static final List<Shape> SHAPES = List.of(
			shape("postcode", 0.93, "[a-z]{1,2}[0-9][0-9a-z]? {0,3}[0-9][a-z]{2}").when(Postcodes::isPostcode),
			shape("postcode", 0.9, "[a-z]{1,2}[0-9][0-9a-z]?[ -]{1,4}[0-9] {0,2}[a-z]{2}").when(Postcodes::isPostcode),
			shape("outward-code", 0.8, "[a-z]{1,2}[0-9]{1,2}[a-z]?").when(Postcodes::isOutward));

	private Postcodes() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.POSTCODE, confidence, pattern);
	}

	private static boolean isPostcode(Found found) {
		String end = found.lower().substring(found.lower().length() - 2);
		boolean apart = found.lower().charAt(found.lower().length() - 4) == ' ';
		return !found.digits().isEmpty() && (!apart || !("st".equals(end) || "nd".equals(end) || "rd".equals(end)
				|| "th".equals(end) || "am".equals(end) || "pm".equals(end)) || isArea(found.lower()));
	}

	private static boolean isOutward(Found found) {
		String code = found.lower();
		boolean capital = Character.isUpperCase(found.written().charAt(0));
		if (!isArea(code) || "the".equals(found.before()) || "junction".equals(found.before())) {
			return false;
		}
		return Character.isLetter(code.charAt(1)) || (capital && !isRoad(found))
				|| (",".equals(found.before()) && !SHORT_FORMS.contains(code));
	}

	private static boolean isRoad(Found found) {
		return "mb".indexOf(found.lower().charAt(0)) >= 0 && !",".equals(found.before())
				&& !"in".equals(found.before());
	}

	static boolean isArea(String code) {
		return AREAS.contains(code.substring(0, Character.isLetter(code.charAt(1)) ? 2 : 1));
	}

}
