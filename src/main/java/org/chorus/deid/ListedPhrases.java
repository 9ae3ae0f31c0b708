package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Places, bodies and countries as our lists have them, written with a capital.
 */
final class ListedPhrases implements Detector {

	private static final int WANTED = Trait.PLACE.bit() | Trait.BODY.bit() | Trait.COUNTRY.bit();

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			Phrases.Hit hit = reading.lexicon().phrases().longest(tokens, i, WANTED);
			if (hit.tokens() > 0 && tokens.get(i).isCapital()
					&& (hit.tokens() > 1 || !reading.lexicon().isKnown(tokens.get(i)))) {
				boolean body = Trait.BODY.in(hit.traits()) && !Trait.PLACE.in(hit.traits());
				found.add(Candidate.of(tokens.get(i).begin(), tokens.get(i + hit.tokens() - 1).end(),
						body ? IdentifierKind.ORGANISATION : IdentifierKind.LOCATION,
						body ? "listed-body" : "listed-place", 0.5));
				i += hit.tokens() - 1;
			}
		}
		return found;
	}

}
