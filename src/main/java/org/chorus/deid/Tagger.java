package org.chorus.deid;

/**
 * A linear-chain conditional random field over hashed features: how likely each label is
 * for each token, with its neighbours taken into account (Lafferty and others 2001).
 */
final class Tagger {

	private static final int L = Label.COUNT;

	/** Every other byte, so that four sums of up to 257 bytes fit beside each other. */
	private static final long LANES = 0x00FF00FF00FF00FFL;

	private static final int MOST = 257;

	private static final int ZERO = 128;

	private final int mask;

	/**
	 * Eight weights of a byte each, for the eight labels, the first in the lowest byte.
	 */
	private final long[] weights;

	private final float scale;

	private final float[] transitions;

	/**
	 * For each feature hash a row of weights, one for each label, in steps of the scale.
	 */
	Tagger(byte[] weights, float scale, float[] transitions) {
		this.weights = new long[weights.length / L];
		for (int i = 0; i < weights.length; i++) {
			this.weights[i / L] |= (long) (weights[i] + ZERO) << 8 * (i % L);
		}
		this.scale = scale;
		this.transitions = transitions;
		this.mask = this.weights.length - 1;
	}

	static Tagger rounded(float[] weights, float[] transitions) {
		float most = 1e-6f;
		for (float weight : weights) {
			most = Math.max(most, Math.min(Math.abs(weight), 4));
		}
		float scale = most / Byte.MAX_VALUE;
		byte[] rounded = new byte[weights.length];
		for (int i = 0; i < weights.length; i++) {
			rounded[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weights[i] / scale)));
		}
		return new Tagger(rounded, scale, transitions.clone());
	}

	/**
	 * For each token, the probability of each label.
	 */
	double[][] marginals(int[][] rows) {
		return marginals(rows, Label.PLAIN, new double[rows.length]);
	}

	/**
	 * The same where something more speaks for one label of each token.
	 * @param more in natural logarithms of odds
	 */
	double[][] marginals(int[][] rows, Label label, double[] more) {
		double[][] scores = scores(rows);
		for (int i = 0; i < scores.length; i++) {
			scores[i][label.ordinal()] += more[i];
		}
		return new Lattice(scores, this.transitions).marginals();
	}

	private double[][] scores(int[][] rows) {
		double[][] scores = new double[rows.length][L];
		for (int i = 0; i < rows.length; i++) {
			for (int from = 0; from < rows[i].length; from += MOST) {
				add(rows[i], from, Math.min(from + MOST, rows[i].length), scores[i]);
			}
		}
		return scores;
	}

	private void add(int[] row, int from, int to, double[] scores) {
		long even = 0;
		long odd = 0;
		for (int i = from; i < to; i++) {
			long eight = this.weights[row[i] & this.mask];
			even += eight & LANES;
			odd += (eight >>> 8) & LANES;
		}
		for (int label = 0; label < L; label++) {
			long sum = (((label % 2 == 0) ? even : odd) >>> 16 * (label / 2)) & 0xFFFF;
			scores[label] += (sum - (long) ZERO * (to - from)) * this.scale;
		}
	}

	byte[] weights() {
		byte[] bytes = new byte[this.weights.length * L];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) ((int) (this.weights[i / L] >>> 8 * (i % L) & 0xFF) - ZERO);
		}
		return bytes;
	}

	float scale() {
		return this.scale;
	}

	float[] transitions() {
		return this.transitions;
	}

}
