package org.chorus.deid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Teaches a network by steps of Adam (Kingma and Ba 2015) that grow smaller to the end,
 * with numbers and words left out at random so that none is relied on alone. The seed is
 * fixed, and sums are made in one order whatever the number of processors, so that the
 * same texts give the same network.
 */
final class NetworkTraining {

	/**
	 * One text: what is seen of each token, and its label.
	 */
	record Example(Sights sights, int[] labels) {
	}

	private static final int ROUNDS = 10;

	/** Texts looked at between two steps, and the lanes in which they are. */
	private static final int BATCH = 16;

	private static final int LANES = 4;

	private static final float STEP = 2e-3f;

	private static final float SHRINK = 1e-4f;

	private static final float MEAN = 0.9f;

	private static final float SPREAD = 0.999f;

	private static final double LEFT_OUT = 0.25;

	private static final double WORDS_LEFT_OUT = 0.1;

	private final float[] weights = new float[Network.WEIGHTS];

	private final Network network;

	private final long seed;

	NetworkTraining(WordClasses classes, long seed) {
		this.seed = seed;
		this.network = new Network(this.weights, classes);
		begin(new Random(seed));
	}

	private void begin(Random random) {
		fill(random, 0, WordClasses.DIMENSIONS * Network.WIDTH, Math.sqrt(1.0 / WordClasses.DIMENSIONS));
		fill(random, Network.PROPERTIES_AT, Sights.COUNT * Network.WIDTH, 0.1);
		for (int layer = 0; layer < Network.REACHES.length; layer++) {
			fill(random, Network.layerAt(layer, 0), 3 * Network.WIDTH * Network.WIDTH,
					Math.sqrt(1.0 / (3 * Network.WIDTH)));
		}
		fill(random, Network.LAST_AT, Network.WIDTH * Network.LABELS, 0.3 * Math.sqrt(1.0 / Network.WIDTH));
	}

	private void fill(Random random, int at, int count, double spread) {
		for (int i = at; i < at + count; i++) {
			this.weights[i] = (float) (spread * random.nextGaussian());
		}
	}

	Network learn(List<Example> examples) {
		List<Example> order = new ArrayList<>(examples);
		Random shuffling = new Random(this.seed);
		float[] means = new float[this.weights.length];
		float[] spreads = new float[this.weights.length];
		int batches = (order.size() + BATCH - 1) / BATCH;
		int steps = ROUNDS * batches;
		for (int step = 0; step < steps; step++) {
			if (step % batches == 0) {
				Collections.shuffle(order, shuffling);
			}
			int from = step % batches * BATCH;
			float[] gradient = gradient(order.subList(from, Math.min(order.size(), from + BATCH)), step);
			move(gradient, means, spreads, step + 1, STEP * (1 - (float) step / steps));
		}
		return this.network;
	}

	private float[] gradient(List<Example> batch, int step) {
		int tokens = batch.stream().mapToInt((Example example) -> example.labels().length).sum();
		List<float[]> lanes = IntStream.range(0, LANES).parallel().mapToObj((int lane) -> {
			float[] sum = new float[this.weights.length];
			for (int i = lane; i < batch.size(); i += LANES) {
				addGradient(batch.get(i), new SplittableRandom(this.seed + 1000L * step + i), sum);
			}
			return sum;
		}).toList();
		float[] gradient = new float[this.weights.length];
		for (float[] lane : lanes) {
			for (int i = 0; i < gradient.length; i++) {
				gradient[i] += lane[i] / Math.max(1, tokens);
			}
		}
		return gradient;
	}

	private void addGradient(Example example, SplittableRandom random, float[] sum) {
		int[] words = example.sights().words.clone();
		for (int i = 0; i < words.length; i++) {
			words[i] = (random.nextDouble() < WORDS_LEFT_OUT) ? -1 : words[i];
		}
		new NetworkPass(this.network, random, LEFT_OUT, words.length, sum).addGradient(words,
				example.sights().properties, example.labels());
	}

	private void move(float[] gradient, float[] means, float[] spreads, int step, float rate) {
		float meanLeft = 1 - (float) Math.pow(MEAN, step);
		float spreadLeft = 1 - (float) Math.pow(SPREAD, step);
		for (int i = 0; i < gradient.length; i++) {
			means[i] = MEAN * means[i] + (1 - MEAN) * gradient[i];
			spreads[i] = SPREAD * spreads[i] + (1 - SPREAD) * gradient[i] * gradient[i];
			float direction = means[i] / meanLeft / ((float) Math.sqrt(spreads[i] / spreadLeft) + 1e-8f);
			this.weights[i] -= rate * (direction + SHRINK * this.weights[i]);
		}
	}

}
