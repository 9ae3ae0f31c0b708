package org.chorus.deid;

/**
 * Forward and backward sums over all label sequences, scaled at each token.
 */
final class Lattice {

	private static final int L = Label.COUNT;

	private final double[][] local;

	private final double[] move = new double[L * L];

	private final double[][] forward;

	private final double[][] backward;

	Lattice(double[][] scores, float[] transitions) {
		int n = scores.length;
		this.local = new double[n][L];
		for (int i = 0; i < n; i++) {
			exponentiate(scores[i], this.local[i]);
		}
		for (int i = 0; i < this.move.length; i++) {
			this.move[i] = Math.exp(transitions[i]);
		}
		this.forward = new double[n][L];
		this.backward = new double[n][L];
		sumForward();
		sumBackward();
	}

	private static void exponentiate(double[] scores, double[] into) {
		double max = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			max = Math.max(max, score);
		}
		for (int label = 0; label < L; label++) {
			into[label] = Math.exp(scores[label] - max);
		}
	}

	private void sumForward() {
		for (int i = 0; i < this.local.length; i++) {
			for (int to = 0; to < L; to++) {
				double sum = (i == 0) ? 1 : 0;
				for (int from = 0; i > 0 && from < L; from++) {
					sum += this.forward[i - 1][from] * this.move[from * L + to];
				}
				this.forward[i][to] = sum * this.local[i][to];
			}
			scale(this.forward[i]);
		}
	}

	private void sumBackward() {
		for (int i = this.local.length - 1; i >= 0; i--) {
			for (int from = 0; from < L; from++) {
				double sum = (i == this.local.length - 1) ? 1 : 0;
				for (int to = 0; i < this.local.length - 1 && to < L; to++) {
					sum += this.move[from * L + to] * this.local[i + 1][to] * this.backward[i + 1][to];
				}
				this.backward[i][from] = sum;
			}
			scale(this.backward[i]);
		}
	}

	private static void scale(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		for (int i = 0; i < values.length; i++) {
			values[i] /= sum;
		}
	}

	double[][] marginals() {
		double[][] marginals = new double[this.local.length][L];
		for (int i = 0; i < marginals.length; i++) {
			for (int label = 0; label < L; label++) {
				marginals[i][label] = this.forward[i][label] * this.backward[i][label];
			}
			scale(marginals[i]);
		}
		return marginals;
	}

	/**
	 * Adds to the sums how likely each move from label to label is between a token and
	 * the next.
	 */
	void addMoves(int i, double[] sums) {
		double[] pairs = new double[L * L];
		double total = 0;
		for (int from = 0; from < L; from++) {
			for (int to = 0; to < L; to++) {
				double pair = this.forward[i][from] * this.move[from * L + to] * this.local[i + 1][to]
						* this.backward[i + 1][to];
				pairs[from * L + to] = pair;
				total += pair;
			}
		}
		for (int k = 0; k < pairs.length; k++) {
			sums[k] += pairs[k] / total;
		}
	}

}
