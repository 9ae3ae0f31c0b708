package org.chorus.deid;

import java.util.Arrays;
import java.util.List;

/**
 * The features of each token, as numbers that the tagger's weights are found by.
 */
final class Features {

	private static final int NAME = Trait.GIVEN.bit() | Trait.SURNAME.bit() | Trait.PET.bit();

	private static final int NAMING = NAME | Trait.WORD_NAME.bit() | Trait.PLACE.bit() | Trait.BODY.bit()
			| Trait.WORD.bit() | Trait.CAPITAL_WORD.bit() | Trait.COMMON_CAPITAL.bit() | Trait.PLACE_PART.bit()
			| Trait.EVIDENCE_CAPITALS.bit() | Trait.EVIDENCE.bit() | Trait.INFORMAL.bit();

	private static final int FACTUAL = Trait.RARE_FACT.bit() | Trait.EVIDENCE.bit() | Trait.NATIONALITY.bit()
			| Trait.INFORMAL.bit();

	private final Facts facts;

	private final List<Token> tokens;

	private int[] row = new int[160];

	private int length;

	private Features(Facts facts, List<Token> tokens) {
		this.facts = facts;
		this.tokens = tokens;
	}

	static int[][] of(Facts facts, List<Token> tokens) {
		Features features = new Features(facts, tokens);
		int[][] rows = new int[facts.size][];
		for (int i = 0; i < facts.size; i++) {
			rows[i] = features.row(i);
		}
		return rows;
	}

	private int[] row(int i) {
		this.length = 0;
		add(0, 0);
		self(i);
		around(i);
		company(i);
		account(i);
		return Arrays.copyOf(this.row, this.length);
	}

	private void self(int i) {
		Facts f = this.facts;
		int form = f.letterCase[i] * 2 + f.start[i];
		int traits = f.traits[i];
		add(1, f.word[i]);
		add(2, f.shape[i]);
		add(3, form + 16 * f.style);
		add(4, Hash.mix(traits, f.letterCase[i]));
		add(5, Hash.mix(traits & NAMING, form + 16 * f.style));
		add(6, f.known[i] * 16 + f.letterCase[i] + 64 * f.style);
		add(7, f.share[i] * 16 + form + 256 * f.style);
		for (int bits = traits; bits != 0; bits &= bits - 1) {
			int trait = Integer.numberOfTrailingZeros(bits);
			add(8, trait);
			add(9, trait * 16 + form);
		}
		add(10, Hash.mix(f.word[i], f.letterCase[i]));
		add(11, f.phrase[i]);
		add(12, Hash.mix(f.phrase[i], f.letterCase[i]));
		if (this.tokens.get(i).isWord()) {
			affixes(i, form);
		}
		add(13, f.rare[i] * 8 + f.known[i] + 16 * form);
		int common = f.common[i] * 2 + f.rare[i];
		add(62, common * 16 + form + 128 * f.style);
		add(63, Hash.mix(common * 16 + form, traits & NAMING));
		add(64, Hash.mix(common * 16 + f.share[i], f.elsewhere[i]));
		add(65, Hash.mix(common * 16 + form, word(i - 1)));
		add(66, Hash.mix(common * 16 + form, word(i + 1)));
		add(67, f.odd[i]);
		add(68, Hash.mix(f.odd[i], f.common[i] * 2 + f.rare[i] + 8 * (traits & FACTUAL)));
		add(14, f.ruled[i]);
		add(15, Hash.mix(f.ruled[i], f.shape[i]));
	}

	private void affixes(int i, int form) {
		String lower = this.tokens.get(i).lower();
		int n = lower.length();
		add(16, Hash.of(lower, Math.max(0, n - 2), n));
		add(17, Hash.of(lower, Math.max(0, n - 3), n));
		add(18, Hash.of(lower, 0, Math.min(n, 2)));
		add(19, Hash.of(lower, 0, Math.min(n, 3)));
		add(20, Math.min(n, 10) * 16 + form);
		add(60, Hash.mix(Hash.of(lower, Math.max(0, n - 3), n), this.facts.known[i] * 8 + this.facts.letterCase[i]));
	}

	private void around(int i) {
		Facts f = this.facts;
		int before = word(i - 1);
		int after = word(i + 1);
		add(21, before);
		add(22, after);
		add(23, Hash.mix(before, f.word[i]));
		add(24, Hash.mix(f.word[i], after));
		add(25, Hash.mix(before, after));
		add(26, word(i - 2));
		add(27, word(i + 2));
		add(28, Hash.mix(word(i - 2), before));
		add(29, Hash.mix(after, word(i + 2)));
		add(30, word(i - 3));
		add(31, word(i + 3));
		int kind = kind(i);
		add(32, Hash.mix(before, kind));
		add(33, Hash.mix(after, kind));
		add(34, Hash.mix(Hash.mix(before, after), kind));
		add(35, Hash.mix(Hash.mix(word(i - 2), before), kind));
		add(61, Hash.mix(Hash.mix(after, word(i + 2)), kind));
		add(36, Hash.mix(kind(i - 1), kind));
		add(37, Hash.mix(kind, kind(i + 1)));
		add(38, Hash.mix(Hash.mix(kind(i - 1), kind), kind(i + 1)));
		add(39, kind(i - 1));
		add(40, kind(i + 1));
		add(41, Hash.mix(kind(i - 2), kind(i - 1)));
		add(42, Hash.mix(kind(i + 1), kind(i + 2)));
		add(43, Hash.mix(gap(i), gap(i + 1)));
		add(44, Hash.mix(Hash.mix(gap(i), gap(i + 1)), kind));
		add(45, Hash.mix(shape(i - 1), f.shape[i]));
		add(46, Hash.mix(f.shape[i], shape(i + 1)));
		add(47, Hash.mix(Hash.mix(shape(i - 1), f.shape[i]), shape(i + 1)));
		int ending = ending(i + 1);
		add(58, ending);
		add(59, Hash.mix(ending, kind));
		add(69, Hash.mix(ending(i - 1), kind));
		add(48, phrase(i - 1));
		add(49, phrase(i + 1));
		traits(50, i - 1);
		traits(51, i + 1);
	}

	private void company(int i) {
		Facts f = this.facts;
		int form = f.letterCase[i] * 2 + f.start[i];
		int middle = f.middle[i];
		int before = middle(i - 1);
		int after = middle(i + 1);
		add(70, f.fine[i]);
		add(71, Hash.mix(f.fine[i], form));
		add(72, middle);
		add(73, Hash.mix(middle, form));
		add(74, Hash.mix(coarse(i), form + 16 * f.style));
		add(75, f.step[i] * 16 + form);
		add(76, Hash.mix(f.step[i], coarse(i)));
		add(77, fine(i - 1));
		add(78, fine(i + 1));
		add(79, Hash.mix(before, middle));
		add(80, Hash.mix(middle, after));
		add(81, Hash.mix(word(i - 1), middle));
		add(82, Hash.mix(Hash.mix(word(i - 2), word(i - 1)), middle));
		add(83, Hash.mix(middle, word(i + 1)));
		add(84, Hash.mix(Hash.mix(coarse(i - 1), coarse(i)), coarse(i + 1)));
		add(85, Hash.mix(Hash.mix(before, after), kind(i)));
		add(86, middle(i - 2));
		add(86, middle(i - 3));
		add(87, middle(i + 2));
		add(87, middle(i + 3));
		add(88, Hash.mix(Hash.mix(coarse(i - 2), coarse(i - 1)), coarse(i)));
		add(89, Hash.mix(Hash.mix(coarse(i), coarse(i + 1)), coarse(i + 2)));
		add(90, Hash.mix(f.step[i] * 16 + f.known[i], word(i - 1)));
		add(91, Hash.mix(f.odd[i], middle));
	}

	private int fine(int i) {
		return (i < 0 || i >= this.facts.size) ? -9 : this.facts.fine[i];
	}

	private int middle(int i) {
		return (i < 0 || i >= this.facts.size) ? -9 : this.facts.middle[i];
	}

	private int coarse(int i) {
		return (i < 0 || i >= this.facts.size) ? -9 : this.facts.coarse[i];
	}

	private void account(int i) {
		Facts f = this.facts;
		add(52, f.elsewhere[i]);
		add(53, Hash.mix(f.elsewhere[i], kind(i)));
		add(54, Hash.mix(f.elsewhere[i], f.letterCase[i] * 2 + f.start[i] + 16 * f.style));
		add(55, Hash.mix(f.elsewhere[i], f.known[i] * 8 + f.share[i]));
		add(56, f.introduced[i] * 4 + f.known[i]);
		add(57, Hash.mix(f.introduced[i] * 16 + f.letterCase[i], f.common[i]));
	}

	/**
	 * Coarse class of a token: case, knownness and the traits that speak of names.
	 */
	private int kind(int i) {
		if (i < 0 || i >= this.facts.size) {
			return -1;
		}
		Facts f = this.facts;
		int traits = f.traits[i];
		int names = ((traits & NAME) != 0 ? 1 : 0) + (Trait.WORD.in(traits) ? 2 : 0) + (Trait.PLACE.in(traits) ? 4 : 0)
				+ (Trait.EVIDENCE.in(traits) ? 8 : 0);
		return f.letterCase[i] + 8 * f.known[i] + 32 * names + 512 * f.start[i]
				+ 1024 * Math.min(2, f.common[i] + (f.rare[i] == 0 ? 2 : 0));
	}

	private void traits(int slot, int i) {
		if (i >= 0 && i < this.facts.size) {
			for (int bits = this.facts.traits[i]; bits != 0; bits &= bits - 1) {
				add(slot, Integer.numberOfTrailingZeros(bits));
			}
		}
	}

	private int word(int i) {
		return (i < 0 || i >= this.facts.size) ? -1 : this.facts.word[i];
	}

	/**
	 * The last two letters of a word, as a sign of what sort of word it is.
	 */
	private int ending(int i) {
		if (i < 0 || i >= this.facts.size) {
			return -1;
		}
		String lower = this.tokens.get(i).lower();
		return Hash.of(lower, Math.max(0, lower.length() - 2), lower.length());
	}

	private int shape(int i) {
		return (i < 0 || i >= this.facts.size) ? -1 : this.facts.shape[i];
	}

	private int gap(int i) {
		return (i >= this.facts.size) ? 5 : this.facts.gap[i];
	}

	private int phrase(int i) {
		return (i < 0 || i >= this.facts.size) ? -1 : this.facts.phrase[i];
	}

	private void add(int slot, int value) {
		if (this.length == this.row.length) {
			this.row = Arrays.copyOf(this.row, 2 * this.length);
		}
		this.row[this.length++] = Hash.mix(slot, value);
	}

}
