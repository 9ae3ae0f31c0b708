package org.chorus.deid;

import java.util.List;
import java.util.Set;

/**
 * What the tokens of one account are held to be, from what the model believes of each. It
 * takes little belief to take a word out as a name or number, more for a fact; and a word
 * that no list knows must look very ordinary to stay.
 */
final class Verdicts {

	/**
	 * The least belief in an identifier that takes a token out: for known words that some
	 * list has as a name, small and with a capital, and for those that none has; for
	 * words that are nearly known and unknown; for numbers that name somebody and for
	 * dates and ages in figures; for dates, places and bodies told in known words, for
	 * rare facts and for words beside a rare fact.
	 */
	record Bars(double known, double capital, double plain, double plainCapital, double nearlyKnown, double unknown,
			double number, double figure, double quasi, double fact, double stretch) {
	}

	static final Bars BARS = new Bars(0.01, 0.004, 0.2, 0.07, 0.005, 0, 0.01, 0.04, 0.005, 0.6, 0.03);

	private static final double BESIDE = 0.1;

	private static final double SURE = 0.5;

	/** The least belief in a fact that takes in a word before it, and a small word. */
	private static final double LEFT = 0.02;

	private static final double LEAD = 0.1;

	private static final Set<String> LEADING = Set.of("a", "an", "the", "his", "her", "my", "their", "our", "your",
			"this", "that", "some", "and", "but", "or", "with", "is", "was", "he", "she", "who", "which", "they", "i");

	private static final int NAME = Trait.GIVEN.bit() | Trait.SURNAME.bit() | Trait.PET.bit();

	/** Small words inside names. */
	private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "del", "della", "di", "du", "la", "le",
			"van", "von", "der", "den", "al", "el", "bin", "ibn", "bint", "ap", "ab", "ferch", "st", "mac", "mc", "o",
			"ul", "ur", "y", "san", "abu", "umm", "ould", "ter", "ten");

	private final Facts facts;

	private final double[][] beliefs;

	private final Bars bars;

	private final Label[] labels;

	Verdicts(List<Token> tokens, Facts facts, double[][] beliefs, Bars bars) {
		this.facts = facts;
		this.beliefs = beliefs;
		this.bars = bars;
		this.labels = new Label[facts.size];
		for (int i = 0; i < facts.size; i++) {
			this.labels[i] = isToStay(tokens, i) ? Label.PLAIN : label(i);
		}
		for (int i = 0; i < facts.size; i++) {
			stretch(i, i - 1, i, this.bars.stretch());
			join(tokens, i);
		}
		for (int i = facts.size - 2; i >= 0; i--) {
			stretch(i, i + 1, i + 1, LEADING.contains(tokens.get(i).lower()) ? LEAD : LEFT);
		}
		Bynames.join(this.labels, tokens, facts);
		Tails.absorb(this.labels, tokens, facts);
		Tails.extend(this.labels, tokens, facts);
	}

	int size() {
		return this.labels.length;
	}

	Label of(int i) {
		return this.labels[i];
	}

	/**
	 * Whether a token goes on with what the one before began.
	 */
	boolean continues(int i) {
		return i > 0 && this.labels[i] == this.labels[i - 1] && this.facts.gap[i] < 2;
	}

	double belief(int i) {
		return this.beliefs[i][this.labels[i].ordinal()];
	}

	boolean isUnlisted(int i) {
		return this.facts.known[i] > 0 && (this.facts.traits[i] & NAME) == 0;
	}

	/**
	 * Whether the word is written small in an account that uses capitals.
	 */
	boolean isSmall(int i) {
		return this.facts.letterCase[i] == 0 && this.facts.style == 1;
	}

	private Label label(int i) {
		double[] belief = this.beliefs[i];
		Label likeliest = likeliest(i);
		double direct = belief[Label.PERSON.ordinal()] + belief[Label.CODE.ordinal()];
		double any = 1 - belief[Label.PLAIN.ordinal()];
		double quasi = (likeliest == Label.PERSON) ? any - direct : any;
		return (direct >= directBar(i) || quasi >= quasiBar(i, likeliest)) ? likeliest : Label.PLAIN;
	}

	/**
	 * Whether a term of the trade or a time of day is not surely something else.
	 */
	private boolean isToStay(List<Token> tokens, int i) {
		return (this.facts.isEvidence(i) || Counts.isClock(tokens, i))
				&& 1 - this.beliefs[i][Label.PLAIN.ordinal()] < SURE;
	}

	private Label likeliest(int i) {
		int best = 1;
		for (int label = 2; label < Label.COUNT; label++) {
			best = (this.beliefs[i][label] > this.beliefs[i][best]) ? label : best;
		}
		return Label.values()[best];
	}

	private double directBar(int i) {
		return switch (this.facts.letterCase[i]) {
			case 4 -> this.bars.number();
			case 5 -> (this.facts.known[i] == 2) ? this.bars.unknown() : this.bars.number();
			case 6 -> SURE;
			default -> wordBar(i) * (isBesideName(i) ? BESIDE : 1);
		};
	}

	private double quasiBar(int i, Label likeliest) {
		if (this.facts.letterCase[i] >= 4 && this.facts.letterCase[i] < 7) {
			return Math.max(directBar(i), this.bars.figure());
		}
		return (this.facts.known[i] == 2) ? this.bars.unknown()
				: (likeliest == Label.FACT) ? this.bars.fact() : this.bars.quasi();
	}

	private double wordBar(int i) {
		boolean small = this.facts.letterCase[i] == 0;
		return switch (this.facts.known[i]) {
			case 2 -> this.bars.unknown();
			case 1 -> this.bars.nearlyKnown();
			default -> isPlain(i) ? (small && this.facts.start[i] == 0 ? this.bars.plain() : this.bars.plainCapital())
					: (small && this.facts.start[i] == 0) ? this.bars.known() : this.bars.capital();
		};
	}

	/**
	 * Whether no list has the word as a name, in an account that writes names with
	 * capitals.
	 */
	private boolean isPlain(int i) {
		return this.facts.style == 1 && this.facts.letterCase[i] != 7 && this.facts.introduced[i] == 0
				&& (this.facts.traits[i] & (NAME | Trait.WORD_NAME.bit() | Trait.PLACE.bit())) == 0;
	}

	/**
	 * Whether the word may be a name and stands by a word that surely is one.
	 */
	private boolean isBesideName(int i) {
		return ((this.facts.traits[i] & NAME) != 0 || this.facts.share[i] != 0)
				&& ((i > 0 && this.facts.gap[i] == 1 && isName(i - 1))
						|| (i + 1 < this.facts.size && this.facts.gap[i + 1] == 1 && isName(i + 1)));
	}

	private boolean isName(int i) {
		return this.beliefs[i][Label.PERSON.ordinal()] > SURE;
	}

	/**
	 * A rare fact is told in several words: it takes in the words beside it that might
	 * belong to it.
	 */
	private void stretch(int i, int from, int gap, double bar) {
		if (from >= 0 && this.labels[from] == Label.FACT && this.labels[i] == Label.PLAIN && this.facts.gap[gap] < 2
				&& this.beliefs[i][Label.FACT.ordinal()] > bar) {
			this.labels[i] = Label.FACT;
		}
	}

	/**
	 * A particle or single letter beside a sure name belongs to it.
	 */
	private void join(List<Token> tokens, int i) {
		if (this.labels[i] != Label.PLAIN || this.facts.letterCase[i] > 3 && this.facts.letterCase[i] != 7) {
			return;
		}
		boolean before = i > 0 && this.facts.gap[i] == 1 && isName(i - 1);
		int next = i + 1;
		if (next < this.facts.size && tokens.get(next).isSign('.')) {
			next++;
		}
		boolean after = next < this.facts.size && this.facts.gap[next] <= 1 && isName(next);
		String word = tokens.get(i).lower();
		boolean stopped = after && next > i + 1;
		boolean letter = word.length() == 1 && (this.facts.letterCase[i] == 7
				? !"I".equals(tokens.get(i).text()) || after : stopped || "aiu".indexOf(word) < 0);
		if ((letter && (before || after)) || (PARTICLES.contains(word) && after
				&& (before || this.facts.letterCase[i] != 0 || this.facts.known[i] == 2))) {
			this.labels[i] = Label.PERSON;
		}
	}

}
