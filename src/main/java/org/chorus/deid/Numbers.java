package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Fails closed: proposes every number.
 */
final class Numbers implements Detector {

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		for (Token token : reading.tokens()) {
			if (token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.MIXED) {
				found.add(Candidate.of(token.begin(), token.end(), IdentifierKind.NUMBER, "unknown-number", 0.2));
			}
		}
		return found;
	}

}
