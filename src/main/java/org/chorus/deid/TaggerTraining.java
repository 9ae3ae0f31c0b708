package org.chorus.deid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Learns a tagger from labelled texts by gradient steps that grow smaller for weights
 * often touched (Duchi and others 2011); the seed is fixed, so that the same texts give
 * the same tagger.
 */
final class TaggerTraining {

	/**
	 * One text: the features and the label of each token.
	 */
	record Example(int[][] rows, int[] labels, double weight) {
	}

	private static final int L = Label.COUNT;

	private static final float STEP = 0.1f;

	private static final float SHRINK = 1e-6f;

	/**
	 * Of 256, the features left out at each step, so that none is relied on alone.
	 */
	private static final int LEFT_OUT = 64;

	/** The weights are the mean of so many trainings, each in an order of its own. */
	private static final int RUNS = 2;

	private final int mask;

	private final float[] weights;

	private final float[] squares;

	private final float[] transitions = new float[L * L];

	private final double[] transitionSquares = new double[L * L];

	TaggerTraining(int bits) {
		this.mask = (1 << bits) - 1;
		this.weights = new float[L << bits];
		this.squares = new float[L << bits];
	}

	Tagger learn(List<Example> examples, int rounds, long seed) {
		List<Example> order = new ArrayList<>(examples);
		float[] sums = new float[this.weights.length];
		float[] moves = new float[this.transitions.length];
		for (int run = 0; run < RUNS; run++) {
			restart();
			run(order, rounds, seed + run, sums);
			for (int i = 0; i < moves.length; i++) {
				moves[i] += this.transitions[i] / RUNS;
			}
		}
		return Tagger.rounded(sums, moves);
	}

	/**
	 * Learns from the beginning, and adds the mean of the weights of the last rounds.
	 */
	private void run(List<Example> order, int rounds, long seed, float[] sums) {
		Random shuffling = new Random(seed);
		SplittableRandom thinning = new SplittableRandom(seed);
		int counted = RUNS * (rounds / 2);
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(order, shuffling);
			order.forEach((Example example) -> step(example, thinning));
			for (int i = 0; 2 * round >= rounds && i < sums.length; i++) {
				sums[i] += this.weights[i] / counted;
			}
		}
	}

	private void restart() {
		Arrays.fill(this.weights, 0);
		Arrays.fill(this.squares, 1e-2f);
		Arrays.fill(this.transitions, 0);
		Arrays.fill(this.transitionSquares, 1);
	}

	private static int[][] thinned(int[][] rows, SplittableRandom random) {
		int[][] thinned = new int[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			int[] row = new int[rows[i].length];
			int kept = 0;
			long bytes = 0;
			for (int k = 0; k < row.length; k++) {
				bytes = (k % 8 == 0) ? random.nextLong() : bytes >>> 8;
				if ((bytes & 255) >= LEFT_OUT) {
					row[kept++] = rows[i][k];
				}
			}
			thinned[i] = Arrays.copyOf(row, kept);
		}
		return thinned;
	}

	private void step(Example example, SplittableRandom random) {
		int[][] rows = thinned(example.rows(), random);
		if (rows.length == 0) {
			return;
		}
		double[][] scores = new double[rows.length][L];
		for (int i = 0; i < rows.length; i++) {
			score(rows[i], scores[i]);
		}
		Lattice lattice = new Lattice(scores, this.transitions);
		double[][] marginals = lattice.marginals();
		double[] moves = new double[L * L];
		for (int i = 0; i < rows.length; i++) {
			double[] gradient = marginals[i];
			gradient[example.labels()[i]] -= 1;
			descend(rows[i], gradient, example.weight());
			if (i + 1 < rows.length) {
				lattice.addMoves(i, moves);
				moves[example.labels()[i] * L + example.labels()[i + 1]] -= 1;
			}
		}
		for (int k = 0; k < moves.length; k++) {
			double g = moves[k] * example.weight();
			this.transitionSquares[k] += g * g;
			this.transitions[k] -= (float) (STEP * g / Math.sqrt(this.transitionSquares[k]));
		}
	}

	private void score(int[] row, double[] into) {
		float[] score = new float[L];
		for (int feature : row) {
			int at = (feature & this.mask) * L;
			for (int label = 0; label < L; label++) {
				score[label] += this.weights[at + label];
			}
		}
		for (int label = 0; label < L; label++) {
			into[label] = score[label];
		}
	}

	private void descend(int[] row, double[] gradient, double weight) {
		for (int label = 0; label < L; label++) {
			if (Math.abs(gradient[label]) < 1e-4) {
				continue;
			}
			for (int feature : row) {
				int at = (feature & this.mask) * L + label;
				float g = (float) (gradient[label] * weight) + SHRINK * this.weights[at];
				this.squares[at] += g * g;
				this.weights[at] -= STEP * g / (float) Math.sqrt(this.squares[at]);
			}
		}
	}

}
