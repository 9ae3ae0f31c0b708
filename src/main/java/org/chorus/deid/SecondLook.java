package org.chorus.deid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features of a second look: what the first look made of the token, of its neighbours,
 * and of the same, a near or a short form of the word elsewhere in the account.
 */
final class SecondLook {

	private static final double[] BINS = { 0.001, 0.005, 0.02, 0.1, 0.3, 0.6, 0.9, 0.99 };

	private static final double MAY_BE = 0.02;

	private static final int SLOT = 100;

	private static final int NEAR_FROM = 4;

	private final Reading reading;

	private final Facts facts;

	private final double[][] first;

	private final Map<String, List<Integer>> places = new HashMap<>();

	private final Map<String, double[]> likeliest = new HashMap<>();

	private SecondLook(Reading reading, Facts facts, double[][] first) {
		this.reading = reading;
		this.facts = facts;
		this.first = first;
		for (int i = 0; i < facts.size; i++) {
			if (reading.tokens().get(i).isWord()) {
				this.places.computeIfAbsent(reading.tokens().get(i).lower(), (String key) -> new ArrayList<>()).add(i);
			}
		}
		this.places.forEach((String word, List<Integer> at) -> this.likeliest.put(word, likeliest(at, -1)));
	}

	static int[][] of(int[][] rows, Reading reading, Facts facts, double[][] first) {
		SecondLook look = new SecondLook(reading, facts, first);
		int[][] more = new int[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			more[i] = look.extended(rows[i], i);
		}
		return more;
	}

	private int[] extended(int[] row, int i) {
		List<Integer> more = new ArrayList<>();
		double[] own = this.first[i];
		for (int label = 0; label < Label.COUNT; label++) {
			more.add(Hash.mix(SLOT + label, bin(own[label])));
		}
		more.add(Hash.mix(SLOT + 10, best(i) * 16 + bin(own[0])));
		more.add(Hash.mix(SLOT + 11, Hash.mix(best(i - 1), best(i + 1))));
		more.add(Hash.mix(SLOT + 12, Hash.mix(Hash.mix(best(i - 1), best(i)), best(i + 1))));
		int form = this.facts.letterCase[i] * 2 + this.facts.start[i] + 16 * this.facts.known[i];
		more.add(Hash.mix(SLOT + 13, name(i - 1) * 128 + form));
		more.add(Hash.mix(SLOT + 14, name(i + 1) * 128 + form));
		more.add(Hash.mix(SLOT + 15, (name(i - 1) * 16 + name(i + 1)) * 16 + bin(own[1])));
		Token token = this.reading.tokens().get(i);
		if (token.isWord()) {
			same(token, i, more);
		}
		int[] all = Arrays.copyOf(row, row.length + more.size());
		for (int k = 0; k < more.size(); k++) {
			all[row.length + k] = more.get(k);
		}
		return all;
	}

	private void same(Token token, int i, List<Integer> more) {
		double[] others = likeliest(this.places.getOrDefault(token.lower(), List.of()), i);
		int form = this.facts.letterCase[i] * 2 + this.facts.start[i];
		int known = this.facts.known[i];
		for (int label = 0; label < Label.COUNT; label++) {
			int bin = bin(others[label]);
			more.add(Hash.mix(SLOT + 20 + label, bin));
			more.add(Hash.mix(SLOT + 30 + label, bin * 16 + form));
			more.add(Hash.mix(SLOT + 40 + label, bin * 16 + bin(this.first[i][label])));
			more.add(Hash.mix(SLOT + 50 + label, bin * 4 + known));
		}
		more.add(Hash.mix(SLOT + 60, bin(others[1]) * 16 + bin(others[0])));
		double relative = (known == 0 && this.facts.share[i] == 0 && this.facts.letterCase[i] == 0) ? 0
				: relative(token.lower());
		more.add(Hash.mix(SLOT + 61, bin(relative)));
		more.add(Hash.mix(SLOT + 62, bin(relative) * 16 + form));
		more.add(Hash.mix(SLOT + 63, bin(relative) * 4 + known));
		more.add(Hash.mix(SLOT + 64, bin(others[1]) * 16 + this.facts.style * 4 + Math.min(3, likely(token, i))));
		more.add(Hash.mix(SLOT + 65, this.facts.introduced[i] * 16 + bin(others[1])));
	}

	/**
	 * At how many other places of the account the word may well be a name.
	 */
	private int likely(Token token, int but) {
		int likely = 0;
		for (int i : this.places.getOrDefault(token.lower(), List.of())) {
			likely += (i != but && this.first[i][Label.PERSON.ordinal()] > MAY_BE) ? 1 : 0;
		}
		return likely;
	}

	private int name(int i) {
		return (i < 0 || i >= this.first.length) ? 15 : bin(this.first[i][Label.PERSON.ordinal()]);
	}

	/**
	 * For each label, the greatest probability at the given places but one.
	 */
	private double[] likeliest(List<Integer> at, int but) {
		double[] greatest = new double[Label.COUNT];
		for (int i : at) {
			for (int label = 0; i != but && label < Label.COUNT; label++) {
				greatest[label] = Math.max(greatest[label], this.first[i][label]);
			}
		}
		return greatest;
	}

	/**
	 * How likely a word of which this is a near spelling or a short form is a name.
	 */
	private double relative(String word) {
		double greatest = 0;
		for (Map.Entry<String, double[]> other : this.likeliest.entrySet()) {
			double name = other.getValue()[Label.PERSON.ordinal()];
			if (name > greatest && name > 0.3 && isRelative(word, other.getKey())) {
				greatest = name;
			}
		}
		return greatest;
	}

	private boolean isRelative(String word, String other) {
		if (word.equals(other)) {
			return false;
		}
		return (Math.min(word.length(), other.length()) >= NEAR_FROM && Edits.near(word, other))
				|| this.reading.lexicon().shortForms(other).contains(word)
				|| this.reading.lexicon().shortForms(word).contains(other) || word.equals(other + "s");
	}

	private int best(int i) {
		if (i < 0 || i >= this.first.length) {
			return 9;
		}
		int best = 0;
		for (int label = 1; label < Label.COUNT; label++) {
			if (this.first[i][label] > this.first[i][best]) {
				best = label;
			}
		}
		return best;
	}

	private static int bin(double value) {
		int bin = 0;
		while (bin < BINS.length && value >= BINS[bin]) {
			bin++;
		}
		return bin;
	}

}
