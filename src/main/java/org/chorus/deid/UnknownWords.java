package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Fails closed: proposes every word that no list knows as an ordinary word.
 */
final class UnknownWords implements Detector {

	static final String RULE = "unknown-word";

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		for (Token token : reading.tokens()) {
			if (token.isWord() && !reading.lexicon().isKnown(token) && token.text().length() > 1) {
				boolean name = reading.lexicon().isName(token.lower());
				found.add(Candidate.of(token.begin(), token.end(), name ? IdentifierKind.PERSON : IdentifierKind.UNSURE,
						name ? "listed-name" : RULE, 0.3));
			}
		}
		return found;
	}

}
