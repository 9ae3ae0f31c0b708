package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Addresses of networks, posts and streets that were dictated: "info dot requests at nps
 * dot example", "eighteen garsdale".
 */
final class SpokenNames {

	private static final String W = "[a-z0-9'-]{1,24}+";

	private static final String JOIN = " (?:dot|underscore|dash|hyphen) ";

	private static final String N = "(?:[0-9]{1,3}|" + NumberWords.UNIT + " hundred(?: and)?(?: " + NumberWords.SMALL
			+ ")?|" + NumberWords.SMALL + "|zero|oh|nought)";

	private static final String LETTER = "(?:[a-z]|zed|ex|ess|tee|aitch|jay|kay|em|en|cue|vee|wye|ell|are|pee|bee|dee|gee)";

	private static final Set<String> CUED = Set.of("c", "n", "r", "crn", "number");

	static final List<Shape> SHAPES = List.of(
			Shape
				.of("dictated-e-mail", IdentifierKind.EMAIL, 0.95,
						W + "(?:" + JOIN + W + "){0,4} at " + W + "(?: " + W + "){0,2}(?:" + JOIN + W
								+ "(?: (?!dot|slash|full|new)" + W + "(?= dot))?){1,4}")
				.needing(" dot ")
				.when((Found found) -> found.lower().substring(found.lower().indexOf(" at ")).contains(" dot ")),
			Shape.of("dictated-web-address", IdentifierKind.URL, 0.95,
					"(?:w w w|www|double u double u double u|triple w) dot " + W + "(?: (?:dot|slash|dash|underscore) "
							+ W + "){1,6}"),
			Shape.of("dictated-web-address", IdentifierKind.URL, 0.9,
					W + "(?: dot " + W + "){0,3} dot (?:com|co|org|net|gov|uk|example)(?: dot " + W + ")?(?: slash " + W
							+ "){0,4}"),
			Shape.of("dictated-log-in", IdentifierKind.USERNAME, 0.9, W + "(?: underscore " + W + "){1,4}")
				.needing("underscore"),
			Shape.of("dictated-network-address", IdentifierKind.IP, 0.95, N + "(?: dot " + N + "){3}").needing(" dot "),
			Shape
				.of("dictated-postcode", IdentifierKind.POSTCODE, 0.93,
						LETTER + "(?: " + LETTER + ")? (?:" + NumberWords.SMALL + ") (?:" + NumberWords.SMALL
								+ "|oh|zero) " + LETTER + " " + LETTER)
				.when((Found found) -> !found.lower().startsWith("i ") && !found.lower().startsWith("a ")),
			Shape
				.of("dictated-outward-code", IdentifierKind.POSTCODE, 0.7,
						"([a-z] [a-z] (?:" + NumberWords.SMALL + "))")
				.when((Found found) -> Postcodes.isArea(found.lower().substring(0, 1) + found.lower().charAt(2) + "1")
						&& !found.lower().matches("[ai] .*|. [ai] .*") && !":".equals(found.before())
						&& !CUED.contains(found.before())),
			Shape.of("dictated-log", IdentifierKind.CASE_ID, 0.88,
					"(?:" + NumberWords.SMALL + "|oh|zero|double)(?: (?:" + NumberWords.SMALL
							+ "|oh|zero|double)){1,6}+ of (?:the )?" + DateWords.SPOKEN),
			Shape
				.of("dictated-house-number", IdentifierKind.ADDRESS, 0.8,
						"(?:to|at|of|address|addr|lives?|into|from) (" + NumberWords.HOUSE + " [a-z]{5,20})")
				.when(SpokenNames::isUnknown));

	private SpokenNames() {
	}

	private static boolean isUnknown(Found found) {
		String name = found.lower().substring(found.lower().lastIndexOf(' ') + 1);
		int traits = found.reading().lexicon().traits(name);
		int ordinary = Trait.WORD.bit() | Trait.EVIDENCE.bit() | Trait.INFORMAL.bit() | Trait.GIVEN.bit()
				| Trait.WELSH.bit();
		return (traits & ordinary) == 0 && !DateWords.isMonth(name) && !NumberWords.isNumber(name);
	}

}
