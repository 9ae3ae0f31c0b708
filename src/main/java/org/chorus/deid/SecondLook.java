package org.chorus.deid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Features of a second look: what the first look made of the token, of its neighbours,
 * and of the same, a near or a short form of the word elsewhere in the account.
 */
final class SecondLook {

	private static final double[] BINS = { 0.001, 0.005, 0.02, 0.1, 0.3, 0.6, 0.9, 0.99 };

	private static final double MAY_BE = 0.02;

	private static final double LIKELY = 0.3;

	private static final Places NOWHERE = new Places();

	private static final int SLOT = 100;

	/** More features than are ever added to a token. */
	private static final int MOST = 96;

	/** So far to either side of a token a rare fact reaches it. */
	private static final int REACH = 12;

	private final Reading reading;

	private final Facts facts;

	private final double[][] first;

	/**
	 * What the first look made of one word at all its places: for each label the greatest
	 * probability, where, and the next greatest.
	 */
	private static final class Places {

		private final double[] greatest = new double[Label.COUNT];

		private final int[] at = new int[Label.COUNT];

		private final double[] next = new double[Label.COUNT];

		private int likely;

		void add(int i, double[] belief) {
			for (int label = 0; label < Label.COUNT; label++) {
				if (belief[label] > this.greatest[label]) {
					this.next[label] = this.greatest[label];
					this.greatest[label] = belief[label];
					this.at[label] = i;
				}
				else {
					this.next[label] = Math.max(this.next[label], belief[label]);
				}
			}
			this.likely += (belief[Label.PERSON.ordinal()] > MAY_BE) ? 1 : 0;
		}

		double elsewhere(int label, int but) {
			return (this.at[label] == but) ? this.next[label] : this.greatest[label];
		}

	}

	private final Map<String, Places> words = new HashMap<>();

	/** The words that are likely names somewhere. */
	private final Kin names;

	private int[] row = new int[0];

	private int length;

	private SecondLook(Reading reading, Facts facts, double[][] first) {
		this.reading = reading;
		this.facts = facts;
		this.first = first;
		this.names = new Kin(reading.lexicon());
		for (int i = 0; i < facts.size; i++) {
			if (reading.tokens().get(i).isWord()) {
				this.words.computeIfAbsent(reading.tokens().get(i).lower(), (String key) -> new Places())
					.add(i, first[i]);
			}
		}
		this.words.forEach((String word, Places places) -> {
			double name = places.greatest[Label.PERSON.ordinal()];
			if (name > LIKELY) {
				this.names.add(word, name);
			}
		});
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
		this.row = Arrays.copyOf(row, row.length + MOST);
		this.length = row.length;
		double[] own = this.first[i];
		for (int label = 0; label < Label.COUNT; label++) {
			add(label, bin(own[label]));
		}
		add(10, best(i) * 16 + bin(own[0]));
		add(11, Hash.mix(best(i - 1), best(i + 1)));
		add(12, Hash.mix(Hash.mix(best(i - 1), best(i)), best(i + 1)));
		int form = this.facts.letterCase[i] * 2 + this.facts.start[i] + 16 * this.facts.known[i];
		add(13, name(i - 1) * 128 + form);
		add(14, name(i + 1) * 128 + form);
		add(15, (name(i - 1) * 16 + name(i + 1)) * 16 + bin(own[1]));
		Token token = this.reading.tokens().get(i);
		if (token.isWord()) {
			same(token, i);
		}
		fact(i);
		return Arrays.copyOf(this.row, this.length);
	}

	private void add(int slot, int value) {
		this.row[this.length++] = Hash.mix(SLOT + slot, value);
	}

	private void same(Token token, int i) {
		Places places = this.words.getOrDefault(token.lower(), NOWHERE);
		int form = this.facts.letterCase[i] * 2 + this.facts.start[i];
		int known = this.facts.known[i];
		for (int label = 0; label < Label.COUNT; label++) {
			int bin = bin(places.elsewhere(label, i));
			add(20 + label, bin);
			add(30 + label, bin * 16 + form);
			add(40 + label, bin * 16 + bin(this.first[i][label]));
			add(50 + label, bin * 4 + known);
		}
		int plain = bin(places.elsewhere(Label.PLAIN.ordinal(), i));
		int person = bin(places.elsewhere(Label.PERSON.ordinal(), i));
		int likely = places.likely - ((this.first[i][Label.PERSON.ordinal()] > MAY_BE) ? 1 : 0);
		add(60, person * 16 + plain);
		double relative = (known == 0 && this.facts.share[i] == 0 && this.facts.letterCase[i] == 0) ? 0
				: Math.max(this.names.form(token.lower()), this.names.near(token.lower()));
		add(61, bin(relative));
		add(62, bin(relative) * 16 + form);
		add(63, bin(relative) * 4 + known);
		add(64, person * 16 + this.facts.style * 4 + Math.min(3, likely));
		add(65, this.facts.introduced[i] * 16 + person);
	}

	/**
	 * What of a rare fact stands on either side in the same clause.
	 */
	private void fact(int i) {
		int left = factBeside(i, -1);
		int right = factBeside(i, 1);
		int word = this.facts.word[i];
		int sort = this.facts.middle[i];
		add(70, left);
		add(71, right);
		add(72, Hash.mix(left, word));
		add(73, Hash.mix(right, word));
		add(74, Hash.mix(left * 256 + right, sort));
		add(75, Hash.mix(left * 256 + right, this.facts.coarse[i]));
		add(76, left * 256 + right);
		int next = (i + 1 < this.facts.size) ? this.facts.word[i + 1] : -1;
		int before = (i > 0) ? this.facts.word[i - 1] : -1;
		add(77, Hash.mix(Hash.mix(left, word), next));
		add(78, Hash.mix(Hash.mix(right, word), before));
		add(79, Hash.mix(Math.min(left & 15, right & 15) * 16 + bin(this.first[i][Label.FACT.ordinal()]),
				this.facts.step[i]));
	}

	/**
	 * How surely a fact stands on this side within the clause, and below it how far.
	 */
	private int factBeside(int i, int step) {
		int best = 0;
		int away = 15;
		for (int k = i + step, far = 1; k >= 0 && k < this.facts.size && far <= REACH; k += step, far++) {
			if (this.facts.gap[(step < 0) ? k + 1 : k] > 2 || isEnd(k)) {
				break;
			}
			int bin = bin(this.first[k][Label.FACT.ordinal()]);
			if (bin > best) {
				best = bin;
				away = Math.min(far, 14);
			}
		}
		return best * 16 + away;
	}

	private boolean isEnd(int i) {
		Token token = this.reading.tokens().get(i);
		return token.sort() == Token.Sort.SIGN && ".!?;:()".indexOf(token.text().charAt(0)) >= 0;
	}

	private int name(int i) {
		return (i < 0 || i >= this.first.length) ? 15 : bin(this.first[i][Label.PERSON.ordinal()]);
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
