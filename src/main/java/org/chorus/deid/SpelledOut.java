package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chorus.account.IdentifierKind;

/**
 * Names spelled letter by letter: {@code t i double d y}, {@code B-A-L-L}. Three letters
 * at least, two of them not words by themselves.
 */
final class SpelledOut implements Detector {

	private static final int FEWEST = 3;

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			if (isLetter(tokens.get(i))) {
				int end = end(tokens, i);
				if (isName(tokens.subList(i, end), reading.lexicon())) {
					found.add(Candidate.of(tokens.get(i).begin(), tokens.get(end - 1).end(), IdentifierKind.PERSON,
							"spelled-out", 0.45));
				}
				i = end - 1;
			}
		}
		return found;
	}

	private static int end(List<Token> tokens, int begin) {
		int end = begin + 1;
		for (int i = end; i < tokens.size() && i <= end + 1; i++) {
			Token token = tokens.get(i);
			if (token.begin() - tokens.get(i - 1).end() > 1) {
				break;
			}
			if (isLetter(token)) {
				end = i + 1;
			}
			else if (!token.isSign('-') && !"double".equals(token.lower())) {
				break;
			}
		}
		return end;
	}

	private static boolean isLetter(Token token) {
		return token.isWord() && token.text().length() == 1;
	}

	private static boolean isName(List<Token> tokens, Lexicon lexicon) {
		StringBuilder word = new StringBuilder();
		int telling = 0;
		for (Token token : tokens) {
			if (isLetter(token)) {
				word.append(token.lower());
				telling += ("aiu".indexOf(token.lower()) < 0) ? 1 : 0;
			}
		}
		int traits = lexicon.traits(word.toString().toLowerCase(Locale.ROOT));
		return word.length() >= FEWEST && telling >= 2 && !Trait.EVIDENCE_CAPITALS.in(traits);
	}

}
