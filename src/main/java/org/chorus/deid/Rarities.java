package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * Rare facts by a word or a turn of phrase that singles a person out wherever it stands:
 * a word of our list, a body unlike others, whose child somebody is, the last of a kind.
 */
final class Rarities {

	private static final Set<String> OF_BODY = Set.of("leg", "arm", "eye", "tooth", "ear", "hand", "lung", "kidney",
			"thumb", "foot", "eyebrow");

	private static final Set<String> HAVING = Set.of("has", "had", "hed", "got", "with", "only", "and", "he's", "hes");

	private static final Set<String> SENSES = Set.of("deaf", "blind", "mute", "paralysed", "lame");

	private static final Set<String> KIN = Set.of("son", "daughter", "widow", "grandson", "granddaughter", "nephew",
			"niece", "descendant", "heir");

	private static final Set<String> KINDS = Set.of("man", "woman", "one", "un", "person", "of", "men", "women",
			"survivor");

	private final Facts facts;

	private final List<Token> tokens;

	private Rarities(Facts facts, List<Token> tokens) {
		this.facts = facts;
		this.tokens = tokens;
	}

	static List<Candidate> find(Reading reading, Facts facts) {
		Rarities rarities = new Rarities(facts, reading.tokens());
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < facts.size; i++) {
			int listed = reading.lexicon().phrases().longest(reading.tokens(), i, Trait.TELLING.bit()).tokens();
			if (listed > 0 && rarities.isSmall(i, listed)) {
				found.add(rarities.candidate(i, i + listed, "rare-word"));
			}
			int told = rarities.told(i);
			if (told > 0) {
				found.add(rarities.candidate(i, i + told, "rare-turn"));
			}
		}
		return found;
	}

	private Candidate candidate(int begin, int end, String rule) {
		return Candidate.of(this.tokens.get(begin).begin(), this.tokens.get(end - 1).end(), IdentifierKind.OTHER_QUASI,
				rule, 0.42);
	}

	/**
	 * A single word with a capital inside a sentence is somebody's name, not the thing.
	 */
	private boolean isSmall(int i, int length) {
		return length > 1 || this.facts.style != 1 || this.facts.letterCase[i] == 0 || this.facts.start[i] == 1;
	}

	private int told(int i) {
		String word = lower(i);
		if (OF_BODY.contains(lower(i + 1)) && Set.of("one", "no", "gold").contains(word)
				&& HAVING.contains(lower(i - 1))) {
			return 2;
		}
		if (SENSES.contains(word) && Set.of("since", "from").contains(lower(i + 1))) {
			return 2;
		}
		if (KIN.contains(word) && lower(i + 1).equals("of") && Set.of("a", "an", "the").contains(lower(i + 2))) {
			return 3;
		}
		if (word.equals("last") && KINDS.contains(lower(i + 1))
				&& Set.of("in", "to", "on", "the").contains(lower(i + 2)) && !Set.of("of").contains(lower(i - 1))) {
			return 3;
		}
		return 0;
	}

	private String lower(int i) {
		return (i >= 0 && i < this.tokens.size()) ? this.tokens.get(i).lower() : "";
	}

}
