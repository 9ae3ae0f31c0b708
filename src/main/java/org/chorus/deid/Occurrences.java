package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Finds a phrase wherever it stands: whole words, in any case, spelling of accents and
 * spacing.
 */
final class Occurrences {

	static final String RULE = "by-hand";

	private Occurrences() {
	}

	static List<Candidate> of(String phrase, Reading reading) {
		List<Token> wanted = Tokenizer.tokens(new View(phrase));
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++) {
			if (standsAt(i, wanted, tokens)) {
				found.add(Candidate.of(tokens.get(i).begin(), tokens.get(i + wanted.size() - 1).end(),
						IdentifierKind.BY_HAND, RULE, 2));
				i += wanted.size() - 1;
			}
		}
		return found;
	}

	/**
	 * The same as a rare fact, to be said more broadly.
	 */
	static List<Candidate> ofFact(String phrase, Reading reading) {
		return of(phrase, reading).stream()
			.map((Candidate found) -> Candidate.of(found.begin(), found.end(), IdentifierKind.OTHER_QUASI, "broadened",
					2))
			.toList();
	}

	private static boolean standsAt(int at, List<Token> wanted, List<Token> tokens) {
		for (int i = 0; i < wanted.size(); i++) {
			if (!wanted.get(i).lower().equals(tokens.get(at + i).lower())) {
				return false;
			}
		}
		return true;
	}

}
