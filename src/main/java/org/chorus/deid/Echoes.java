package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Carries a name that was found through the rest of the account: its parts, its plural
 * and possessive run together, its short forms and near spellings. An ordinary word that
 * is also somebody's name is left to the model, which looks at each place by itself.
 */
final class Echoes {

	private static final double SURE = 0.5;

	private final Reading reading;

	private final Facts facts;

	private final Kin names;

	private Echoes(Reading reading, Facts facts, double[][] beliefs) {
		this.reading = reading;
		this.facts = facts;
		this.names = new Kin(reading.lexicon());
		for (int i = 0; i < facts.size; i++) {
			Token token = reading.tokens().get(i);
			if (token.isWord() && token.text().length() > 1 && beliefs[i][Label.PERSON.ordinal()] > SURE) {
				this.names.add(token.lower(), 1);
			}
		}
	}

	static List<Candidate> find(Reading reading, Facts facts, double[][] beliefs) {
		Echoes echoes = new Echoes(reading, facts, beliefs);
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < facts.size; i++) {
			Token token = reading.tokens().get(i);
			if (token.isWord() && echoes.isEcho(i, token)) {
				found.add(Candidate.of(token.begin(), token.end(), IdentifierKind.PERSON, "echo", 0.35));
			}
		}
		return found;
	}

	private boolean isEcho(int i, Token token) {
		String word = token.lower();
		if (word.length() < 2 || isOrdinary(i)) {
			return false;
		}
		return this.names.holds(word) || (word.endsWith("s") && this.names.holds(word.substring(0, word.length() - 1)))
				|| (word.length() > 2
						&& (this.names.form(word) > 0 || (this.facts.known[i] > 0 && this.names.near(word) > 0)));
	}

	/**
	 * Whether the word stands here as anyone might write it.
	 */
	private boolean isOrdinary(int i) {
		boolean marked = this.facts.letterCase[i] != 0 && this.facts.start[i] == 0 && this.facts.style < 2;
		if (marked) {
			return Trait.COMMON_CAPITAL.in(this.facts.traits[i]) || Trait.EVIDENCE.in(this.facts.traits[i])
					|| Trait.EVIDENCE_CAPITALS.in(this.facts.traits[i]);
		}
		boolean small = this.facts.letterCase[i] == 0 && this.facts.style == 1;
		return this.facts.known[i] == 0 && (small || this.facts.common[i] > 1 || this.facts.rare[i] == 0);
	}

}
