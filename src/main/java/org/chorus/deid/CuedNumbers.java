package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Numbers in any form after a word that says what they are: "crn p 33 81 09", "collar no.
 * 5172".
 */
final class CuedNumbers implements Detector {

	private record Cue(IdentifierKind kind, int leastDigits) {
	}

	private static final Map<String, Cue> CUES = new HashMap<>();

	static {
		cues(IdentifierKind.CASE_ID, 3, "crn crns pnc cro noms nomis urn asn cad cyfeirnod cyf carchar");
		cues(IdentifierKind.CASE_ID, 4,
				"log ref refs reference case prisoner prison crime incident ticket summons claim file"
						+ " exhibit serial order foi warrant call inc docket nicl licence reqs req");
		cues(IdentifierKind.NATIONAL_ID, 5,
				"ni nino nin insurance nhs passport licence license driver hospital gwladol");
		cues(IdentifierKind.STAFF_ID, 3,
				"staff payroll collar badge lanyard employee personnel pass fob shoulder epaulette union"
						+ " sessional supervisor warrantcard id pid cyflogres device pay");
		cues(IdentifierKind.BANK, 4, "sort account acct acc ac bank iban giro cashcard card benefit bacs a/c");
		cues(IdentifierKind.VEHICLE, 2, "reg registration plate numberplate vrm");
		cues(IdentifierKind.PHONE, 5,
				"tel telephone phone mobile mob fax ring rang text ffon ffoniwch landline whatsapp");
		cues(IdentifierKind.PHONE, 3, "ext extn extension");
		cues(IdentifierKind.STAFF_ID, 3, "pc wpc dc ds sgt sergeant pcso constable dci di insp inspector");
	}

	private static final Set<String> RANKS = Set.of("pc", "wpc", "dc", "ds", "sgt", "sergeant", "pcso", "constable",
			"dci", "di", "insp", "inspector");

	private static final Set<String> FILLERS = Set.of("no", "nos", "number", "numbers", "num", "id", "ref", "reference",
			"is", "was", "code", "rhif", "it's", "its", "the", "a", "c", "and", "ending", "card", "details", "mark",
			"licence", "police", "court", "case", "log", "crime", "cad", "called", "has", "on", "me", "as", "under");

	private static final String JOINS = "-/.";

	private static final String OPENERS = ":=#.([-,'\"/";

	private static void cues(IdentifierKind kind, int leastDigits, String words) {
		for (String word : words.split(" ")) {
			CUES.putIfAbsent(word, new Cue(kind, leastDigits));
		}
	}

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			Cue cue = CUES.get(tokens.get(i).lower());
			if (cue != null) {
				int first = skip(tokens, i + 1, RANKS.contains(tokens.get(i).lower()) ? 3 : 0);
				int last = end(reading, first, cue.kind() == IdentifierKind.STAFF_ID);
				if (isValue(reading, first, last, cue)) {
					found.add(Candidate.of(tokens.get(first).begin(), tokens.get(last - 1).end(), cue.kind(), rule(cue),
							0.88));
				}
			}
		}
		return found;
	}

	private static String rule(Cue cue) {
		return "cued-" + cue.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	/**
	 * Over words such as "number is", and after a rank over a name.
	 */
	private static int skip(List<Token> tokens, int from, int names) {
		int at = from;
		int left = names;
		while (at < tokens.size() && at - from < 6 && !hasDigit(tokens.get(at))) {
			Token token = tokens.get(at);
			boolean filler = (token.sort() == Token.Sort.SIGN) ? OPENERS.indexOf(token.text().charAt(0)) >= 0
					: FILLERS.contains(token.lower());
			if (!filler && (names == 0 || left-- == 0)) {
				break;
			}
			at++;
		}
		return at;
	}

	/**
	 * One past the last piece of the value.
	 */
	private static int end(Reading reading, int first, boolean staff) {
		List<Token> tokens = reading.tokens();
		int end = first;
		int at = first;
		while (at < tokens.size() && at - first < 14 && (at == first || isNear(reading, at))) {
			Token token = tokens.get(at);
			if (isPiece(reading, at, first, staff)) {
				end = at + 1;
			}
			else if (token.sort() != Token.Sort.SIGN || JOINS.indexOf(token.text().charAt(0)) < 0
					|| isStop(reading, at)) {
				break;
			}
			at++;
		}
		return withoutPronoun(tokens, first, end);
	}

	/**
	 * In "4410 9273 i had to" the last letter speaks.
	 */
	private static int withoutPronoun(List<Token> tokens, int first, int end) {
		boolean lone = end > first + 1 && Set.of("i", "a", "u", "n", "w").contains(tokens.get(end - 1).text())
				&& tokens.get(end - 2).end() < tokens.get(end - 1).begin();
		return lone ? end - 1 : end;
	}

	private static boolean isNear(Reading reading, int at) {
		int from = reading.tokens().get(at - 1).end();
		int to = reading.tokens().get(at).begin();
		return to - from <= 2 && reading.text().substring(from, to).isBlank()
				&& reading.text().substring(from, to).indexOf('\n') < 0
				&& reading.text().substring(from, to).indexOf('\t') < 0;
	}

	/**
	 * A full stop that ends a sentence joins nothing.
	 */
	private static boolean isStop(Reading reading, int at) {
		int after = reading.tokens().get(at).end();
		return reading.tokens().get(at).isSign('.')
				&& (after == reading.text().length() || reading.text().charAt(after) <= ' ');
	}

	private static boolean isPiece(Reading reading, int at, int first, boolean staff) {
		Token token = reading.tokens().get(at);
		if (token.sort() == Token.Sort.NUMBER) {
			return !isTime(reading, at);
		}
		if (token.sort() == Token.Sort.MIXED) {
			return at == first || !NumbersThatStay.isWrittenSo(token.lower());
		}
		if (CUES.containsKey(token.lower()) && at > first) {
			return false;
		}
		boolean touching = at > first && reading.tokens().get(at - 1).end() == token.begin();
		int traits = reading.lexicon().traits(token.lower());
		boolean known = Trait.WORD.in(traits) || Trait.EVIDENCE.in(traits) || Trait.EVIDENCE_CAPITALS.in(traits)
				|| Trait.INFORMAL.in(traits);
		boolean prefix = at == first && token.isUpper() && at + 1 < reading.tokens().size()
				&& hasDigit(reading.tokens().get(at + 1)) && staff;
		boolean unknown = !known || touching || prefix || token.text().length() == 1;
		return token.isWord() && token.text().length() <= 4 && unknown
				&& (token.isUpper() || token.text().length() <= 2 || touching);
	}

	private static boolean isTime(Reading reading, int at) {
		List<Token> tokens = reading.tokens();
		return at + 1 < tokens.size() && tokens.get(at + 1).isSign(':')
				&& tokens.get(at + 1).begin() == tokens.get(at).end();
	}

	private static boolean isValue(Reading reading, int first, int last, Cue cue) {
		int digits = 0;
		int pieces = 0;
		for (int i = first; i < last; i++) {
			digits += digits(reading.tokens().get(i));
			pieces++;
		}
		if (digits < cue.leastDigits()) {
			return pieces > 0 && digits >= 2 && digits + 1 >= cue.leastDigits()
					&& reading.tokens().get(first).sort() == Token.Sort.MIXED;
		}
		String whole = (pieces == 1) ? reading.tokens().get(first).lower() : "";
		return !NumbersThatStay.WELL_KNOWN.contains(whole);
	}

	private static boolean hasDigit(Token token) {
		return token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.MIXED;
	}

	private static int digits(Token token) {
		if (!hasDigit(token)) {
			return 0;
		}
		return (int) token.text().chars().filter((int c) -> "0123456789OoIl".indexOf(c) >= 0).count();
	}

}
