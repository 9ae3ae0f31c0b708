package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides by what the model believes of each token whether it stays, and joins what goes
 * out into candidates. A word that no list knows must look very ordinary to stay.
 */
final class Judge {

	/**
	 * The least belief in any identifier that takes a token out.
	 */
	record Bars(double known, double capital, double nearlyKnown, double unknown, double number, double fact) {
	}

	static final Bars BARS = new Bars(0.06, 0.05, 0.02, 0.005, 0.06, 0.2);

	private static final double BESIDE = 0.2;

	private static final int NAME = Trait.GIVEN.bit() | Trait.SURNAME.bit() | Trait.PET.bit();

	private final Model model;

	private final Bars bars;

	Judge(Model model, Bars bars) {
		this.model = model;
		this.bars = bars;
	}

	List<Candidate> find(Reading reading, List<Candidate> ruled) {
		Facts facts = new Facts(reading, ruled, this.model.vocabulary());
		double[][] beliefs = this.model.marginals(reading, facts);
		return find(reading, facts, beliefs);
	}

	List<Candidate> find(Reading reading, Facts facts, double[][] beliefs) {
		List<Candidate> found = new ArrayList<>(candidates(reading, facts, beliefs));
		found.addAll(Introductions.find(reading, facts));
		found.addAll(Echoes.find(reading, facts, beliefs));
		return found;
	}

	private List<Candidate> candidates(Reading reading, Facts facts, double[][] beliefs) {
		Label[] labels = new Label[facts.size];
		for (int i = 0; i < facts.size; i++) {
			labels[i] = label(facts, beliefs, i);
		}
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < labels.length; i++) {
			int end = i;
			while (end < labels.length && labels[end] == labels[i] && (end == i || facts.gap[end] < 2)) {
				end++;
			}
			if (labels[i] != Label.PLAIN) {
				add(reading.tokens().subList(i, end), labels[i], belief(beliefs, i, end, labels[i]), found);
			}
			i = end - 1;
		}
		return found;
	}

	private Label label(Facts facts, double[][] beliefs, int i) {
		double[] belief = beliefs[i];
		int best = 1;
		for (int label = 2; label < Label.COUNT; label++) {
			if (belief[label] > belief[best]) {
				best = label;
			}
		}
		double any = 1 - belief[0];
		double bar = switch (facts.letterCase[i]) {
			case 4, 5 -> this.bars.number();
			case 6 -> 0.5;
			default -> wordBar(facts, i) * (isBesideName(facts, beliefs, i) ? BESIDE : 1);
		};
		if (best == Label.FACT.ordinal()) {
			bar = Math.max(bar, this.bars.fact());
		}
		return (any >= bar) ? Label.values()[best] : Label.PLAIN;
	}

	/**
	 * Whether the word may be a name and stands by a word that surely is one.
	 */
	private static boolean isBesideName(Facts facts, double[][] beliefs, int i) {
		if ((facts.traits[i] & NAME) == 0 && facts.share[i] == 0) {
			return false;
		}
		return (i > 0 && facts.gap[i] == 1 && isName(beliefs[i - 1]))
				|| (i + 1 < facts.size && facts.gap[i + 1] == 1 && isName(beliefs[i + 1]));
	}

	private static boolean isName(double[] belief) {
		return belief[Label.PERSON.ordinal()] > 0.5;
	}

	private double wordBar(Facts facts, int i) {
		return switch (facts.known[i]) {
			case 2 -> this.bars.unknown();
			case 1 -> this.bars.nearlyKnown();
			default -> (facts.letterCase[i] == 0) ? this.bars.known() : this.bars.capital();
		};
	}

	private static double belief(double[][] beliefs, int begin, int end, Label label) {
		double most = 0;
		for (int i = begin; i < end; i++) {
			most = Math.max(most, beliefs[i][label.ordinal()]);
		}
		return most;
	}

	private static void add(List<Token> tokens, Label label, double belief, List<Candidate> found) {
		int from = 0;
		int to = tokens.size();
		while (from < to && tokens.get(from).sort() == Token.Sort.SIGN) {
			from++;
		}
		while (to > from && tokens.get(to - 1).sort() == Token.Sort.SIGN) {
			to--;
		}
		if (from < to) {
			found.add(Candidate.of(tokens.get(from).begin(), tokens.get(to - 1).end(), label.kind(),
					"model-" + label.name().toLowerCase(java.util.Locale.ROOT), 0.4 + 0.2 * belief));
		}
	}

}
