package org.chorus.deid;

import java.util.Arrays;
import java.util.List;

/**
 * What the network is shown of each token: where the vector of its word stands, and which
 * properties it has, as numbers below {@link #COUNT}.
 */
final class Sights {

	private static final String SIGNS = ".,?!:;-'\"()/&";

	private static final int TRAITS = Trait.values().length;

	private static final int CASES = 8;

	private static final int GAPS = 5;

	private static final int KNOWN = 4;

	private static final int COMMON = 4;

	private static final int STEPS = 13;

	private static final int SHARES = 8;

	private static final int ODD = 8;

	private static final int RULED = 20;

	private static final int STYLES = 3;

	private static final int ELSEWHERE = 7;

	static final int COUNT = TRAITS + CASES + 2 + GAPS + KNOWN + 2 + COMMON + STEPS + SHARES + ODD + RULED + STYLES
			+ ELSEWHERE + 2 + SIGNS.length();

	/** Of each token the place of its vector, or -1 where it has none. */
	final int[] words;

	/** Of each token the properties that it has. */
	final int[][] properties;

	private int[] row = new int[COUNT];

	private int length;

	private int base;

	private Sights(Facts facts, List<Token> tokens, WordClasses classes) {
		this.words = new int[facts.size];
		this.properties = new int[facts.size][];
		for (int i = 0; i < facts.size; i++) {
			Token token = tokens.get(i);
			this.words[i] = token.isWord() ? classes.vectorOf(token.lower()) : -1;
			this.properties[i] = properties(facts, token, i);
		}
	}

	static Sights of(Facts facts, Reading reading) {
		return new Sights(facts, reading.tokens(), reading.lexicon().classes());
	}

	private int[] properties(Facts facts, Token token, int i) {
		this.length = 0;
		this.base = 0;
		bits(facts.traits[i], TRAITS);
		one(facts.letterCase[i], CASES);
		one(facts.start[i], 2);
		one(facts.gap[i], GAPS);
		one(facts.known[i], KNOWN);
		one(facts.rare[i], 2);
		one(facts.common[i], COMMON);
		one(facts.step[i], STEPS);
		one(facts.share[i], SHARES);
		one(facts.odd[i], ODD);
		one(facts.ruled[i], RULED);
		one(facts.style, STYLES);
		bits(facts.elsewhere[i], ELSEWHERE);
		one((token.isWord() && this.words[i] < 0) ? 1 : 0, 2);
		bits(signs(token), SIGNS.length());
		return Arrays.copyOf(this.row, this.length);
	}

	private static int signs(Token token) {
		int sign = (token.sort() == Token.Sort.SIGN) ? SIGNS.indexOf(token.text().charAt(0)) : -1;
		return (sign < 0) ? 0 : 1 << sign;
	}

	private void one(int value, int values) {
		this.row[this.length++] = this.base + Math.min(value, values - 1);
		this.base += values;
	}

	private void bits(int bits, int count) {
		for (int left = bits & (1 << count) - 1; left != 0; left &= left - 1) {
			this.row[this.length++] = this.base + Integer.numberOfTrailingZeros(left);
		}
		this.base += count;
	}

}
