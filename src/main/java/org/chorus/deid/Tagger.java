package org.chorus.deid;

/**
 * A linear-chain conditional random field over hashed features: how likely each label is
 * for each token, with its neighbours taken into account (Lafferty and others 2001).
 */
final class Tagger {

	private static final int L = Label.COUNT;

	private final int mask;

	private final byte[] weights;

	private final float scale;

	private final float[] transitions;

	/**
	 * For each feature hash a row of weights, one for each label, in steps of the scale.
	 */
	Tagger(byte[] weights, float scale, float[] transitions) {
		this.weights = weights;
		this.scale = scale;
		this.transitions = transitions;
		this.mask = weights.length / L - 1;
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
		return new Lattice(scores(rows), this.transitions).marginals();
	}

	private double[][] scores(int[][] rows) {
		double[][] scores = new double[rows.length][L];
		int[] sums = new int[L];
		for (int i = 0; i < rows.length; i++) {
			java.util.Arrays.fill(sums, 0);
			for (int feature : rows[i]) {
				int at = (feature & this.mask) * L;
				for (int label = 0; label < L; label++) {
					sums[label] += this.weights[at + label];
				}
			}
			for (int label = 0; label < L; label++) {
				scores[i][label] = sums[label] * this.scale;
			}
		}
		return scores;
	}

	byte[] weights() {
		return this.weights;
	}

	float scale() {
		return this.scale;
	}

	float[] transitions() {
		return this.transitions;
	}

}
