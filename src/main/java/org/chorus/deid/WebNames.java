package org.chorus.deid;

import java.util.List;
import java.util.Locale;

import org.chorus.account.IdentifierKind;

/**
 * Addresses and names on networks: e-mail, web, log-ins and handles, IP.
 */
final class WebNames {

	private static final String DOMAIN = "[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,5}";

	private static final String ENDING = "(?:com|org|net|gov|mil|edu|info|biz|uk|cymru|wales|scot|london|ie|eu|eco|io|me|tv|app|dev|online|site|blog"
			+ "|xyz|example|test|local|gsi|nhs|pl|ro|lt|de|fr|es|it|nl|us|ca|au|in)";

	private static final String PATH = "(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"')\\]]{0,300}[a-z0-9/=_-])?/?";

	private static final String SPACED_DOMAIN = "[a-z0-9-]{1,40}+(?: ?\\. ?[a-z0-9-]{1,40}+){1,5}";

	/** Endings that are no words, nor nearly: a scanner reads "rn" for "m". */
	private static final String SURE_ENDING = "(?:com|corn|co ?\\. ?uk|org ?\\. ?uk|gov ?\\. ?uk|example|exarnple)";

	private static final String SPACED_PATH = "(?: ?/ ?[a-z0-9._~-]{1,60}+){0,6}";

	static final List<Shape> SHAPES = List.of(
			Shape
				.of("e-mail", IdentifierKind.EMAIL, 0.97,
						"(?<![a-z0-9][._%+-])[a-z0-9][a-z0-9._%+'-]{0,63}+ ?@ ?" + DOMAIN + " ?\\.[a-z]{2,24}")
				.needing("@"),
			Shape.of("web-address", IdentifierKind.URL, 0.96,
					"(?:https?|ftp) ?: ?// ?[a-z0-9][a-z0-9.-]{0,100}" + PATH),
			Shape.of("web-address", IdentifierKind.URL, 0.95, "www ?\\. ?" + DOMAIN + PATH),
			// typed or scanned with spaces about its signs
			Shape
				.of("e-mail", IdentifierKind.EMAIL, 0.95,
						"(?<![a-z0-9][._%+-])[a-z0-9][a-z0-9._%+'-]{0,63}+(?: \\. ?[a-z0-9._-]{1,30}+)? {0,2}@ {0,2}"
								+ SPACED_DOMAIN)
				.needing("@"),
			Shape
				.of("web-address", IdentifierKind.URL, 0.9,
						"(?<![a-z0-9][.-])[a-z0-9-]{2,40}+(?: ?\\. ?[a-z0-9-]{1,40}+){0,3} ?\\. ?" + SURE_ENDING
								+ SPACED_PATH)
				.when((Found found) -> found.lower().indexOf(' ') >= 0),
			Shape
				.of("web-address", IdentifierKind.URL, 0.9,
						"(?<![a-z0-9][.-])[a-z0-9-]{2,40}+(?:\\.[a-z0-9-]{1,40}+){0,3}\\." + ENDING
								+ "(?![a-z0-9.-]{0,2}[a-z0-9@])" + PATH)
				.when((Found found) -> !isTwoSentences(found)),
			Shape.of("handle", IdentifierKind.USERNAME, 0.9, "@[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?").needing("@"),
			Shape
				.of("log-in", IdentifierKind.USERNAME, 0.8, "[a-z0-9.-]{1,31}+(?<=[a-z0-9])(?:_[a-z0-9.-]{1,20}+){1,5}")
				.needing("_"),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.7, "[a-z]{3,16}[-.][a-z]{1,12}[0-9]{1,5}"),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.6, "[a-z][a-z0-9]{0,20}+(?:\\.[a-z0-9]{1,20}+){1,3}")
				.when(WebNames::isDottedName),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.6, "[a-z]{4,20}+\\.[a-z]\\.[a-z]{1,20}+"),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.6, "[a-z]{4,20}[0-9]{1,6}(?:[a-z]{1,12}[0-9]{0,4})?")
				.when((Found found) -> !found.isKnown(found.lower().replaceAll("[0-9]", ""))
						&& !NumbersThatStay.isSlip(found.lower(), found.reading().lexicon())),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.55, "[a-z]{4,24}+").when(WebNames::isHumped),
			Shape.of("log-in", IdentifierKind.USERNAME, 0.85,
					"(?:log-?in|log in|user ?name|user ?id|user|account|handle|profile|password|screen name|logged in as|signed in as)(?: used)?"
							+ "(?: (?:is|was|name|called|as|being)){0,2}(?: ?[:=]|,)? {0,2}[\"'(]{0,2}([a-z0-9]{1,20}[._/-][a-z0-9._/-]{1,30}[a-z0-9]|[a-z]{2,12}[0-9][a-z0-9]{0,12})"),
			Shape.of("network-address", IdentifierKind.IP, 0.95,
					"[0-9]{1,3}(?: ?\\. ?[0-9]{1,3}){3}(?:[:/][0-9]{1,5})?"),
			Shape
				.of("network-address", IdentifierKind.IP, 0.9,
						"[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){3,7}(?:/[0-9]{1,3})?")
				.when((Found found) -> found.lower().contains("::") || found.lower().matches(".*[a-f].*")
						|| found.lower().split(":").length == 8),
			Shape.of("network-address", IdentifierKind.IP, 0.9, "(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}"));

	private WebNames() {
	}

	/**
	 * Capitals inside a word that is no name with a prefix: "TheWolfOfHarlow".
	 */
	private static boolean isHumped(Found found) {
		String written = found.written();
		boolean hump = false;
		for (int i = 1; i < written.length(); i++) {
			hump |= Character.isUpperCase(written.charAt(i)) && Character.isLowerCase(written.charAt(i - 1));
		}
		return hump && !written.matches("(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Des|Ap|Ab)[A-Z][a-z]+")
				&& !found.isEvidence(found.lower()) && !found.isKnown(found.lower())
				&& !written.equals(written.toUpperCase(Locale.ROOT)) && !isMisread(found);
	}

	/**
	 * A scanner takes I for l and l for I.
	 */
	private static boolean isMisread(Found found) {
		String written = found.written();
		String capitals = written.replace('l', 'I');
		return capitals.equals(capitals.toUpperCase(Locale.ROOT))
				|| (!written.replaceAll("[Il]", "").matches(".*[A-Z].*") && written.indexOf('I') > 0);
	}

	/**
	 * Small letters with a full stop between, not all of them words: "quincy.b".
	 */
	private static boolean isDottedName(Found found) {
		boolean unknown = false;
		for (String part : found.lower().split("\\.")) {
			unknown |= part.length() > 3 && !found.isKnown(part) && !found.isEvidence(part);
		}
		return unknown && !found.written().matches(".*[A-Z].*");
	}

	/**
	 * "so he went.me too" has lost a space, and is no address.
	 */
	private static boolean isTwoSentences(Found found) {
		String[] parts = found.lower().split("[./]");
		return parts.length == 2 && !found.lower().contains("/") && (found.isKnown(parts[1]) || parts[1].length() == 2)
				&& (found.isKnown(parts[0]) || parts[0].matches("[0-9]{1,3}"));
	}

}
