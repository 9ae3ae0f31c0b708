package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * Names that a writer says are names: {@code known as X}, {@code everyone calls him X},
 * {@code my name is X}. The word after is taken out unless it is one of the very common.
 */
final class Introductions {

	private static final Set<String> CALLING = Set.of("call", "calls", "called", "calling");

	private static final Set<String> WHOM = Set.of("him", "her", "me", "himself", "herself", "them", "us");

	private static final Set<String> NICKNAMED = Set.of("nicknamed", "aka", "alias", "christened", "surnamed");

	private Introductions() {
	}

	static List<Candidate> find(Reading reading, Facts facts) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			int next = i + cue(tokens, i);
			if (next > i && next < tokens.size() && isQuote(tokens.get(next))) {
				next++;
			}
			if (next > i && next < tokens.size() && isTelling(tokens.get(next), facts, next)) {
				found.add(new Candidate(tokens.get(next).begin(), tokens.get(next).end(), IdentifierKind.PERSON,
						"introduced", 0.38, List.of(tokens.get(i).lower())));
			}
		}
		return found;
	}

	private static boolean isQuote(Token token) {
		return token.isSign('"') || token.isSign('\'');
	}

	/**
	 * How many tokens a cue that begins here takes up, 0 for none.
	 */
	private static int cue(List<Token> tokens, int i) {
		String word = tokens.get(i).lower();
		String after = (i + 1 < tokens.size()) ? tokens.get(i + 1).lower() : "";
		if (NICKNAMED.contains(word)) {
			return 1;
		}
		if ((CALLING.contains(word) && WHOM.contains(after)) || ("known".equals(word) && "as".equals(after))
				|| ("name".equals(word) && ("is".equals(after) || "was".equals(after) || "'s".equals(after)))
				|| ("answers".equals(word) && "to".equals(after)) || ("goes".equals(word) && "by".equals(after))) {
			return 2;
		}
		return 0;
	}

	private static boolean isTelling(Token token, Facts facts, int i) {
		if (!token.isWord() || Trait.COMMON_CAPITAL.in(facts.traits[i]) || Trait.EVIDENCE.in(facts.traits[i])) {
			return false;
		}
		boolean capital = facts.letterCase[i] == 1 || (facts.letterCase[i] == 2 && facts.style < 2);
		return capital || (facts.common[i] < 2 && facts.rare[i] == 1);
	}

}
