package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

class NetworkTests {

	private static final float[] NO_WEIGHTS = {};

	private final Lexicon lexicon = new Lexicon();

	private final WordClasses classes = this.lexicon.classes();

	@Test
	void changesEachWeightAsTheLossDoes() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		float[] weights = new float[Network.WEIGHTS];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) (0.1 * random.nextGaussian());
		}
		Network network = new Network(weights, this.classes);
		NetworkTraining.Example example = example("He fought the bailiffs off with a cello, on a Tuesday, and won.", 7);
		float[] gradient = new float[weights.length];
		new NetworkPass(network, new SplittableRandom(seed), 0, example.labels().length, gradient)
			.addGradient(example.sights().words, example.sights().properties, example.labels());

		List<Integer> parts = List.of(0, Network.PROPERTIES_AT, Network.BIAS_AT, Network.layerAt(0, 0),
				Network.layerAt(1, 0), Network.layerAt(2, 0), Network.LAST_AT, Network.LAST_BIAS_AT, Network.WEIGHTS);
		for (int part = 1; part < parts.size(); part++) {
			double[] slopes = slopes(weights, parts.get(part - 1), parts.get(part), gradient, network, example);
			assertThat(slopes[0]).as("part %d, seed %d", part, seed).isCloseTo(slopes[1], withinPercentage(5));
		}
	}

	@Test
	void knowsWhatItWasNotTaughtByItsSense() {
		List<NetworkTraining.Example> examples = new ArrayList<>();
		for (int round = 0; round < 30; round++) {
			for (String thing : List.of("cello", "violin", "accordion", "oboe", "trumpet")) {
				examples.add(example("She came in with the " + thing + " again.", 5));
			}
			for (String thing : List.of("letter", "report", "form", "coat", "manager")) {
				examples.add(example("She came in with the " + thing + " again.", -1));
			}
		}
		Network network = new NetworkTraining(this.classes, 1).learn(examples);

		assertThat(fact(network, "She came in with the saxophone again.", 5)).isGreaterThan(0.8);
		assertThat(fact(network, "She came in with the document again.", 5)).isLessThan(0.2);
		assertThat(new NetworkTraining(this.classes, 1).learn(examples).weights).isEqualTo(network.weights);
	}

	@Test
	void looksPastNeitherEndOfATextOfAnyLength() {
		Network network = new Network(new float[Network.WEIGHTS], this.classes);

		for (String text : List.of("", "Yes", "Yes it was")) {
			NetworkTraining.Example example = example(text, -1);
			assertThat(List.of(network.marginals(example.sights()))).hasSize(example.labels().length)
				.allSatisfy((labels) -> assertThat(labels).containsOnly(1.0 / Network.LABELS));
		}
	}

	@Test
	void refusesWeightsOfAnotherNetwork() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Network(NO_WEIGHTS, this.classes));
	}

	private double fact(Network network, String text, int at) {
		return network.marginals(example(text, -1).sights())[at][Label.FACT.ordinal()];
	}

	/**
	 * How fast the loss rises where all weights of a part go the way that the gradient
	 * says, as measured and as the gradient has it.
	 */
	private static double[] slopes(float[] weights, int from, int to, float[] gradient, Network network,
			NetworkTraining.Example example) {
		float[] before = weights.clone();
		double said = 0;
		for (int i = from; i < to; i++) {
			said += (double) gradient[i] * gradient[i];
		}
		float step = (float) (0.02 / said);
		move(weights, from, to, gradient, step);
		double more = loss(network, example);
		System.arraycopy(before, 0, weights, 0, weights.length);
		move(weights, from, to, gradient, -step);
		double less = loss(network, example);
		System.arraycopy(before, 0, weights, 0, weights.length);
		return new double[] { (more - less) / (2 * step), said };
	}

	private static void move(float[] weights, int from, int to, float[] gradient, float step) {
		for (int i = from; i < to; i++) {
			weights[i] += step * gradient[i];
		}
	}

	private static double loss(Network network, NetworkTraining.Example example) {
		double[][] marginals = network.marginals(example.sights());
		double loss = 0;
		for (int i = 0; i < marginals.length; i++) {
			loss -= Math.log(marginals[i][example.labels()[i]]);
		}
		return loss;
	}

	/**
	 * A text of which one token is a rare fact, or none.
	 */
	private NetworkTraining.Example example(String text, int fact) {
		Reading reading = Reading.of(text, this.lexicon);
		Facts facts = new Facts(reading, List.of(), new Vocabulary(Set.of(), Map.of(), this.lexicon));
		int[] labels = new int[facts.size];
		if (fact >= 0) {
			labels[fact] = Label.FACT.ordinal();
		}
		return new NetworkTraining.Example(Sights.of(facts, reading), labels);
	}

}
