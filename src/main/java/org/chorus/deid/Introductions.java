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

	private static final Set<String> WHOSE = Set.of("his", "her", "my", "their");

	private static final Set<String> PRONOUNS = Set.of("that", "this", "it", "which", "what", "he", "she", "and", "but",
			"because", "cos", "me", "him", "her", "them", "one");

	private static final Set<String> NICKNAMED = Set.of("nicknamed", "aka", "alias", "christened", "surnamed");

	private Introductions() {
	}

	/**
	 * Tokens that are a name by a cue of the given length before or after.
	 */
	record Hit(int begin, int end, int cue) {
	}

	static List<Candidate> find(Reading reading, Facts facts) {
		List<Token> tokens = reading.tokens();
		return in(facts, tokens).stream()
			.map((Hit hit) -> new Candidate(tokens.get(hit.begin()).begin(), tokens.get(hit.end() - 1).end(),
					IdentifierKind.PERSON, "introduced", 0.38, List.of(tokens.get(hit.cue()).lower())))
			.toList();
	}

	static List<Hit> in(Facts facts, List<Token> tokens) {
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			int next = i + cue(tokens, i);
			if (next > i && next < tokens.size() && isQuote(tokens.get(next))) {
				next++;
			}
			if (next > i && next < tokens.size() && isTelling(tokens.get(next), facts, next)) {
				hits.add(new Hit(next, next + 1, i));
			}
			if (isNameBefore(tokens, facts, i)) {
				hits.add(new Hit(i, i + 1, i + 1));
			}
		}
		return hits;
	}

	/**
	 * {@code So is also his name}, {@code thats his name} after the word itself,
	 * {@code Yo they call her}.
	 */
	private static boolean isNameBefore(List<Token> tokens, Facts facts, int i) {
		if (!tokens.get(i).isWord() || facts.isEvidence(i) || PRONOUNS.contains(tokens.get(i).lower())
				|| i + 3 >= tokens.size()) {
			return false;
		}
		int at = i + 1;
		if (tokens.get(at).isSign(',')) {
			at++;
		}
		String one = tokens.get(at).lower();
		if ("they".equals(one) || "everyone".equals(one) || "everybody".equals(one)) {
			return at + 2 < tokens.size() && CALLING.contains(tokens.get(at + 1).lower())
					&& WHOM.contains(tokens.get(at + 2).lower()) && isEnd(tokens, at + 3);
		}
		if (!"is".equals(one) && !"'s".equals(one) && !"thats".equals(one) && !"that's".equals(one)) {
			return false;
		}
		at += (at + 1 < tokens.size() && "also".equals(tokens.get(at + 1).lower())) ? 2 : 1;
		return at + 1 < tokens.size() && WHOSE.contains(tokens.get(at).lower())
				&& "name".equals(tokens.get(at + 1).lower());
	}

	private static boolean isEnd(List<Token> tokens, int i) {
		return i >= tokens.size() || tokens.get(i).sort() == Token.Sort.SIGN;
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
