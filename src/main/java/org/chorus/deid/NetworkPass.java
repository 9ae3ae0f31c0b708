package org.chorus.deid;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One text forward and backward through a network: how each weight would have to change.
 */
final class NetworkPass {

	private static final int WIDTH = Network.WIDTH;

	private static final int LAYERS = Network.REACHES.length;

	private final Network network;

	private final SplittableRandom random;

	/** The share of numbers between layers that is left out. */
	private final double leftOut;

	private final int size;

	private final float[] into;

	/**
	 * @param into what the changes are added to
	 */
	NetworkPass(Network network, SplittableRandom random, double leftOut, int size, float[] into) {
		this.network = network;
		this.random = random;
		this.leftOut = leftOut;
		this.size = size;
		this.into = into;
	}

	/**
	 * @param words where the vector of each token stands, or -1
	 */
	void addGradient(int[] words, int[][] properties, int[] labels) {
		float[][] vectors = this.network.vectors(words);
		float[][][] outputs = new float[LAYERS + 1][][];
		float[][][] moved = new float[LAYERS][][];
		float[][][] kept = new float[LAYERS + 1][][];
		outputs[0] = new float[WIDTH][this.size];
		this.network.see(vectors, properties, outputs[0]);
		kept[0] = kept(outputs[0]);
		multiply(outputs[0], kept[0]);
		for (int layer = 0; layer < LAYERS; layer++) {
			float[][] out = new float[WIDTH][this.size];
			moved[layer] = Network.moved(outputs[layer], layer, 1);
			this.network.convolve(moved[layer], layer, out);
			kept[layer + 1] = kept(out);
			multiply(out, kept[layer + 1]);
			add(outputs[layer], out);
			outputs[layer + 1] = out;
		}
		float[][] change = last(labels, outputs[LAYERS]);
		for (int layer = LAYERS - 1; layer >= 0; layer--) {
			layer(layer, moved[layer], kept[layer + 1], change);
		}
		multiply(change, kept[0]);
		first(vectors, properties, change);
	}

	/**
	 * What each number is multiplied by: 0 where it is negative or left out.
	 */
	private float[][] kept(float[][] numbers) {
		float[][] kept = new float[WIDTH][this.size];
		float rest = (float) (1 / (1 - this.leftOut));
		for (int channel = 0; channel < WIDTH; channel++) {
			for (int i = 0; i < this.size; i++) {
				boolean stays = this.random.nextDouble() >= this.leftOut;
				kept[channel][i] = (stays && numbers[channel][i] > 0) ? rest : 0;
			}
		}
		return kept;
	}

	private static void multiply(float[][] numbers, float[][] by) {
		for (int channel = 0; channel < numbers.length; channel++) {
			for (int i = 0; i < numbers[channel].length; i++) {
				numbers[channel][i] *= by[channel][i];
			}
		}
	}

	private static void add(float[][] numbers, float[][] to) {
		for (int channel = 0; channel < numbers.length; channel++) {
			for (int i = 0; i < numbers[channel].length; i++) {
				to[channel][i] += numbers[channel][i];
			}
		}
	}

	private float[][] last(int[] labels, float[][] output) {
		double[][] marginals = this.network.labels(output, this.size);
		float[][] wrong = new float[Network.LABELS][this.size];
		for (int i = 0; i < this.size; i++) {
			for (int label = 0; label < Network.LABELS; label++) {
				wrong[label][i] = (float) marginals[i][label] - ((labels[i] == label) ? 1 : 0);
			}
		}
		products(output, wrong, Network.LAST_AT);
		sums(wrong, Network.LAST_BIAS_AT);
		float[][] change = new float[WIDTH][this.size];
		for (int channel = 0; channel < WIDTH; channel++) {
			Network.add(wrong, this.network.weights, Network.LAST_AT + channel * Network.LABELS, 1, change[channel]);
		}
		return change;
	}

	private void layer(int layer, float[][] seen, float[][] kept, float[][] change) {
		float[][] inner = new float[WIDTH][];
		for (int channel = 0; channel < WIDTH; channel++) {
			inner[channel] = change[channel].clone();
		}
		multiply(inner, kept);
		sums(inner, Network.layerAt(layer, 3));
		products(seen, inner, Network.layerAt(layer, 0));
		float[][] back = Network.moved(inner, layer, -1);
		for (int tap = 0; tap < 3; tap++) {
			float[][] rows = Arrays.copyOfRange(back, tap * WIDTH, (tap + 1) * WIDTH);
			for (int channel = 0; channel < WIDTH; channel++) {
				Network.add(rows, this.network.weights, Network.layerAt(layer, tap) + channel * WIDTH, 1,
						change[channel]);
			}
		}
	}

	private void first(float[][] vectors, int[][] properties, float[][] change) {
		products(vectors, change, 0);
		sums(change, Network.BIAS_AT);
		for (int i = 0; i < this.size; i++) {
			for (int property : properties[i]) {
				int at = Network.PROPERTIES_AT + property * WIDTH;
				for (int channel = 0; channel < WIDTH; channel++) {
					this.into[at + channel] += change[channel][i];
				}
			}
		}
	}

	private void sums(float[][] rows, int at) {
		for (int row = 0; row < rows.length; row++) {
			float sum = 0;
			for (int i = 0; i < this.size; i++) {
				sum += rows[row][i];
			}
			this.into[at + row] += sum;
		}
	}

	/**
	 * Adds along the text each input times each output.
	 */
	private void products(float[][] inputs, float[][] outputs, int at) {
		for (int row = 0; row < inputs.length; row++) {
			for (int column = 0; column < outputs.length; column += 4) {
				products(inputs[row], outputs, column, at + row * outputs.length + column);
			}
		}
	}

	private void products(float[] input, float[][] outputs, int column, int at) {
		float[] first = outputs[column];
		float[] second = outputs[column + 1];
		float[] third = outputs[column + 2];
		float[] fourth = outputs[column + 3];
		float a = 0;
		float b = 0;
		float c = 0;
		float d = 0;
		for (int i = 0; i < input.length; i++) {
			float number = input[i];
			a += number * first[i];
			b += number * second[i];
			c += number * third[i];
			d += number * fourth[i];
		}
		this.into[at] += a;
		this.into[at + 1] += b;
		this.into[at + 2] += c;
		this.into[at + 3] += d;
	}

}
