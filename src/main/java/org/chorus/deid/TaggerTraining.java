package org.chorus.deid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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

	private static final double STEP = 0.1;

	private static final double SHRINK = 1e-6;

	/**
	 * The share of features left out at each step, so that none is relied on alone.
	 */
	private static final double LEFT_OUT = 0.25;

	private final int mask;

	private final float[] weights;

	private final float[] squares;

	private final float[] transitions = new float[L * L];

	private final double[] transitionSquares = new double[L * L];

	TaggerTraining(int bits) {
		this.mask = (1 << bits) - 1;
		this.weights = new float[L << bits];
		this.squares = new float[L << bits];
		Arrays.fill(this.squares, 1e-2f);
		Arrays.fill(this.transitionSquares, 1);
	}

	Tagger learn(List<Example> examples, int rounds, long seed) {
		List<Example> order = new ArrayList<>(examples);
		Random random = new Random(seed);
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(order, random);
			order.forEach((Example example) -> step(example, random));
		}
		return Tagger.rounded(this.weights, this.transitions);
	}

	private static int[][] thinned(int[][] rows, Random random) {
		int[][] thinned = new int[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			int[] row = new int[rows[i].length];
			int kept = 0;
			for (int feature : rows[i]) {
				if (random.nextDouble() >= LEFT_OUT) {
					row[kept++] = feature;
				}
			}
			thinned[i] = Arrays.copyOf(row, kept);
		}
		return thinned;
	}

	private void step(Example example, Random random) {
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

	private void score(int[] row, double[] score) {
		for (int feature : row) {
			int at = (feature & this.mask) * L;
			for (int label = 0; label < L; label++) {
				score[label] += this.weights[at + label];
			}
		}
	}

	private void descend(int[] row, double[] gradient, double weight) {
		for (int label = 0; label < L; label++) {
			if (Math.abs(gradient[label]) < 1e-4) {
				continue;
			}
			for (int feature : row) {
				int at = (feature & this.mask) * L + label;
				double g = gradient[label] * weight + SHRINK * this.weights[at];
				this.squares[at] += (float) (g * g);
				this.weights[at] -= (float) (STEP * g / Math.sqrt(this.squares[at]));
			}
		}
	}

}
