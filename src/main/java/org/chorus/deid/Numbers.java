package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.IdentifierKind;

/**
 * Fails closed: proposes every number that nothing explains as evidence.
 */
final class Numbers implements Detector {

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean number = token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.MIXED;
			if (number && !NumbersThatStay.stays(reading, i)) {
				found.add(Candidate.of(token.begin(), token.end(), IdentifierKind.NUMBER, "unknown-number", 0.2));
			}
		}
		return found;
	}

}
