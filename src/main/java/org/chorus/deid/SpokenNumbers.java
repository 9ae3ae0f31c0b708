package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Numbers and marks that were dictated: "oh seven seven double oh", "f for freddie one
 * four", "bravo x ray one four".
 */
final class SpokenNumbers implements Detector {

	/** The longest run read at a time, in words. */
	private static final int LONGEST = 60;

	private static final Set<String> DIGITS = Set.of("oh", "o", "zero", "nought", "naught", "nil", "one", "two",
			"three", "four", "five", "six", "seven", "eight", "nine");

	private static final Set<String> TWICE = Set.of("double", "triple", "treble");

	private static final Set<String> ROUND = Set.of("hundred", "thousand");

	private static final Set<String> SIGNS = Set.of("stroke", "slash", "dash", "hyphen", "dot", "point", "oblique");

	private static final Set<String> ALPHABET = Set.of("alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot",
			"golf", "hotel", "india", "juliet", "juliett", "kilo", "lima", "mike", "november", "oscar", "papa",
			"quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey", "whisky", "xray", "x-ray", "yankee",
			"zulu", "ray", "zed", "zee", "ex", "ess", "tee", "aitch", "jay", "kay", "em", "en", "cue", "vee", "wye");

	private static final Map<String, IdentifierKind> CUES = new HashMap<>();

	static {
		cues(IdentifierKind.CASE_ID,
				"crn pnc cro noms urn asn log case prison prisoner crime cad reference ref incident");
		cues(IdentifierKind.NATIONAL_ID, "insurance ni nino nhs passport licence hospital driving");
		cues(IdentifierKind.STAFF_ID, "staff payroll collar badge warrant screen");
		cues(IdentifierKind.BANK, "sort account bank card");
		cues(IdentifierKind.VEHICLE, "van car corsa reg registration plate bike");
		cues(IdentifierKind.PHONE, "mobile phone ring rang telephone tel call extension");
	}

	private static void cues(IdentifierKind kind, String words) {
		for (String word : words.split(" ")) {
			CUES.put(word, kind);
		}
	}

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			int end = end(tokens, i);
			if (end > i && isIdentifier(tokens, i, end)) {
				found.add(Candidate.of(tokens.get(i).begin(), tokens.get(end - 1).end(), kind(tokens, i, end),
						"dictated-number", 0.86));
			}
			i = Math.max(i, end - 1);
		}
		return found;
	}

	/**
	 * One past the last word of a run of dictated characters; a lone "a" or "i" does not
	 * begin one unless a figure follows.
	 */
	private static int end(List<Token> tokens, int begin) {
		int at = begin;
		int end = begin;
		while (at < tokens.size() && at - begin < LONGEST) {
			int length = unit(tokens, at);
			if (length == 0 || (at > begin && isCue(tokens, at))) {
				break;
			}
			at += length;
			String last = tokens.get(at - 1).lower();
			if (!SIGNS.contains(last) && !last.equals("i") && !last.equals("a") && !isTimes(tokens, at)) {
				end = at;
			}
		}
		return end;
	}

	/**
	 * Three letters that begin another number: "p n c".
	 */
	private static boolean isCue(List<Token> tokens, int at) {
		if (at + 2 >= tokens.size()) {
			return false;
		}
		String three = tokens.get(at).lower() + tokens.get(at + 1).lower() + tokens.get(at + 2).lower();
		return three.equals("pnc") || three.equals("crn") || three.equals("cro");
	}

	/**
	 * "fourteen times" counts.
	 */
	private static boolean isTimes(List<Token> tokens, int at) {
		return at < tokens.size() && Set.of("times", "years", "weeks", "minutes", "cases", "days", "months", "people")
			.contains(tokens.get(at).lower());
	}

	/**
	 * How many words say one character here; 0 where none does.
	 */
	private static int unit(List<Token> tokens, int at) {
		String word = tokens.get(at).lower();
		if (isLetter(tokens.get(at)) && at + 2 < tokens.size() && tokens.get(at + 1).lower().equals("for")
				&& tokens.get(at + 2).lower().startsWith(word)) {
			return 3;
		}
		boolean character = DIGITS.contains(word) || TWICE.contains(word) || ROUND.contains(word)
				|| SIGNS.contains(word) || ALPHABET.contains(word) || NumberWords.isNumber(word)
				|| isLetter(tokens.get(at));
		return character ? 1 : 0;
	}

	private static boolean isLetter(Token token) {
		return token.isWord() && token.text().length() == 1;
	}

	private static boolean isIdentifier(List<Token> tokens, int begin, int end) {
		int digits = 0;
		int letters = 0;
		for (int i = begin; i < end; i++) {
			String word = tokens.get(i).lower();
			digits += (DIGITS.contains(word) || TWICE.contains(word)) ? 1 : 0;
			letters += (ALPHABET.contains(word) || isLetter(tokens.get(i))) ? 1 : 0;
		}
		boolean pronoun = Set.of("a", "i").contains(tokens.get(begin).lower()) && digits < 4;
		return !pronoun && (digits >= 5 || (digits >= 3 && letters >= 2 && digits + letters >= 6)
				|| (digits >= 2 && letters >= 5));
	}

	private static IdentifierKind kind(List<Token> tokens, int begin, int end) {
		for (int i = begin - 1; i >= Math.max(0, begin - 6); i--) {
			IdentifierKind kind = CUES.get(tokens.get(i).lower());
			if (kind != null) {
				return kind;
			}
		}
		String first = tokens.get(begin).lower();
		boolean phone = (first.equals("oh") || first.equals("zero")) && end - begin >= 8;
		return phone ? IdentifierKind.PHONE : IdentifierKind.NUMBER;
	}

}
