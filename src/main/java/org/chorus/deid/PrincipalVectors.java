package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Word vectors in fewer numbers: along the directions in which they differ most, found by
 * orthogonal iteration (Golub and Van Loan, Matrix Computations, 8.2). The same vectors
 * give the same numbers.
 */
final class PrincipalVectors {

	private static final int DIMENSIONS = WordClasses.DIMENSIONS;

	private static final int ROUNDS = 60;

	private static final long SEED = 1;

	private final List<float[]> vectors = new ArrayList<>();

	void add(float[] vector) {
		this.vectors.add(vector);
	}

	/**
	 * The first vectors in {@link WordClasses#DIMENSIONS} numbers each, so scaled that
	 * the most spread of them spreads by one, and rounded to steps.
	 */
	byte[] rounded(int most) {
		int count = Math.min(most, this.vectors.size());
		int length = this.vectors.get(0).length;
		double[] mean = mean(length);
		double[][] covariance = covariance(mean, count);
		double[][] directions = directions(covariance, Math.min(DIMENSIONS, length));
		double scale = 1 / Math.sqrt(product(directions[0], times(covariance, directions[0])) / count);
		byte[] rounded = new byte[count * DIMENSIONS];
		for (int i = 0; i < count; i++) {
			for (int d = 0; d < directions.length; d++) {
				double number = 0;
				for (int k = 0; k < length; k++) {
					number += (this.vectors.get(i)[k] - mean[k]) * directions[d][k];
				}
				long step = Math.round(number * scale / WordClasses.STEP);
				rounded[i * DIMENSIONS + d] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, step));
			}
		}
		return rounded;
	}

	private double[] mean(int length) {
		double[] mean = new double[length];
		for (float[] vector : this.vectors) {
			for (int k = 0; k < length; k++) {
				mean[k] += vector[k] / this.vectors.size();
			}
		}
		return mean;
	}

	private double[][] covariance(double[] mean, int count) {
		double[][] sums = new double[mean.length][mean.length];
		for (float[] vector : this.vectors.subList(0, count)) {
			for (int row = 0; row < mean.length; row++) {
				double number = vector[row] - mean[row];
				for (int column = 0; column < mean.length; column++) {
					sums[row][column] += number * (vector[column] - mean[column]);
				}
			}
		}
		return sums;
	}

	private static double[][] directions(double[][] covariance, int count) {
		Random random = new Random(SEED);
		double[][] directions = new double[count][covariance.length];
		for (double[] direction : directions) {
			for (int k = 0; k < direction.length; k++) {
				direction[k] = random.nextGaussian();
			}
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (int d = 0; d < count; d++) {
				directions[d] = times(covariance, directions[d]);
				straighten(directions, d);
			}
		}
		return directions;
	}

	/**
	 * Makes a direction square to those before it, and of length one.
	 */
	private static void straighten(double[][] directions, int d) {
		for (int before = 0; before < d; before++) {
			double share = product(directions[before], directions[d]);
			for (int k = 0; k < directions[d].length; k++) {
				directions[d][k] -= share * directions[before][k];
			}
		}
		double length = Math.max(Math.sqrt(product(directions[d], directions[d])), 1e-12);
		for (int k = 0; k < directions[d].length; k++) {
			directions[d][k] /= length;
		}
	}

	private static double[] times(double[][] matrix, double[] vector) {
		double[] out = new double[vector.length];
		for (int row = 0; row < out.length; row++) {
			out[row] = product(matrix[row], vector);
		}
		return out;
	}

	private static double product(double[] one, double[] other) {
		double product = 0;
		for (int k = 0; k < one.length; k++) {
			product += one[k] * other[k];
		}
		return product;
	}

}
