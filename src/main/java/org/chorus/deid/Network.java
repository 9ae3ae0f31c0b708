package org.chorus.deid;

import java.util.Arrays;

/**
 * A small convolutional network over word vectors: what a token is, from the sense of the
 * words up to seven to either side (dilated layers as of Yu and Koltun 2016, each added
 * to the one below as of He and others 2016). It knows no word by itself, and so judges
 * alike what it was taught of and what only resembles that.
 *
 * <p>
 * Numbers stand in rows along the text, one row for each channel. What stands beside a
 * token is looked up in a moved copy of its row: the compiler makes loops quick in which
 * all rows are read at one place.
 */
final class Network {

	/** Numbers that stand for a token between layers. */
	static final int WIDTH = 48;

	/** So far to either side each layer looks. */
	static final int[] REACHES = { 1, 2, 4 };

	static final int LABELS = Label.COUNT;

	private static final int SQUARE = WIDTH * WIDTH;

	private static final int LAYER = 3 * SQUARE + WIDTH;

	static final int PROPERTIES_AT = WordClasses.DIMENSIONS * WIDTH;

	static final int BIAS_AT = PROPERTIES_AT + Sights.COUNT * WIDTH;

	private static final int LAYERS_AT = BIAS_AT + WIDTH;

	static final int LAST_AT = LAYERS_AT + REACHES.length * LAYER;

	static final int LAST_BIAS_AT = LAST_AT + WIDTH * LABELS;

	static final int WEIGHTS = LAST_BIAS_AT + LABELS;

	/**
	 * All weights in a row: of vectors, of properties, of the layers, each of three
	 * places and a bias, and of the labels.
	 */
	final float[] weights;

	private final WordClasses classes;

	Network(float[] weights, WordClasses classes) {
		if (weights.length != WEIGHTS) {
			throw new IllegalArgumentException("The network has " + WEIGHTS + " weights");
		}
		this.weights = weights;
		this.classes = classes;
	}

	/**
	 * Where the weights of one place of a layer begin; after the third stands its bias.
	 */
	static int layerAt(int layer, int tap) {
		return LAYERS_AT + layer * LAYER + tap * SQUARE;
	}

	/**
	 * For each place of a layer the rows as that place sees them.
	 * @param sign 1 for what each place looks at, -1 for what each is looked at by
	 */
	static float[][] moved(float[][] rows, int layer, int sign) {
		float[][] moved = new float[3 * rows.length][];
		for (int k = 0; k < moved.length; k++) {
			moved[k] = moved(rows[k % rows.length], sign * (k / rows.length - 1) * REACHES[layer]);
		}
		return moved;
	}

	private static float[] moved(float[] row, int by) {
		float[] moved = new float[row.length];
		int length = row.length - Math.abs(by);
		if (length > 0) {
			System.arraycopy(row, Math.max(0, by), moved, Math.max(0, -by), length);
		}
		return moved;
	}

	/**
	 * For each token, the probability of each label.
	 */
	double[][] marginals(Sights sights) {
		int size = sights.words.length;
		float[][] below = new float[WIDTH][size];
		float[][] layer = new float[WIDTH][size];
		see(vectors(sights.words), sights.properties, layer);
		addRectified(layer, below);
		for (int k = 0; k < REACHES.length; k++) {
			convolve(moved(below, k, 1), k, layer);
			addRectified(layer, below);
		}
		return labels(below, size);
	}

	private static void addRectified(float[][] numbers, float[][] to) {
		for (int channel = 0; channel < WIDTH; channel++) {
			float[] from = numbers[channel];
			float[] into = to[channel];
			for (int i = 0; i < into.length; i++) {
				into[i] += Math.max(0, from[i]);
			}
		}
	}

	/**
	 * @param words where the vector of each token stands, or -1
	 */
	float[][] vectors(int[] words) {
		float[][] vectors = new float[WordClasses.DIMENSIONS][words.length];
		for (int i = 0; i < words.length; i++) {
			if (words[i] >= 0) {
				this.classes.vector(words[i], vectors, i);
			}
		}
		return vectors;
	}

	/**
	 * Vectors and properties, weighed.
	 */
	void see(float[][] vectors, int[][] properties, float[][] into) {
		int size = properties.length;
		float[] sums = new float[WIDTH];
		for (int i = 0; i < size; i++) {
			System.arraycopy(this.weights, BIAS_AT, sums, 0, WIDTH);
			for (int property : properties[i]) {
				int from = PROPERTIES_AT + property * WIDTH;
				for (int j = 0; j < WIDTH; j++) {
					sums[j] += this.weights[from + j];
				}
			}
			for (int j = 0; j < WIDTH; j++) {
				into[j][i] = sums[j];
			}
		}
		for (int j = 0; j < WIDTH; j++) {
			add(vectors, this.weights, j, WIDTH, into[j]);
		}
	}

	/**
	 * One layer, before it is rectified and added to the one below.
	 * @param moved what its three places see of the layer below
	 */
	void convolve(float[][] moved, int layer, float[][] into) {
		for (int j = 0; j < WIDTH; j++) {
			Arrays.fill(into[j], this.weights[layerAt(layer, 3) + j]);
			add(moved, this.weights, layerAt(layer, 0) + j, WIDTH, into[j]);
		}
	}

	/**
	 * The probability of each label of each token from the last layer.
	 */
	double[][] labels(float[][] last, int size) {
		float[][] sums = new float[LABELS][size];
		for (int label = 0; label < LABELS; label++) {
			Arrays.fill(sums[label], this.weights[LAST_BIAS_AT + label]);
			add(last, this.weights, LAST_AT + label, LABELS, sums[label]);
		}
		double[][] labels = new double[size][LABELS];
		for (int i = 0; i < size; i++) {
			share(sums, i, labels[i]);
		}
		return labels;
	}

	private static void share(float[][] sums, int i, double[] into) {
		double most = Double.NEGATIVE_INFINITY;
		for (float[] sum : sums) {
			most = Math.max(most, sum[i]);
		}
		double total = 0;
		for (int label = 0; label < LABELS; label++) {
			into[label] = Math.exp(sums[label][i] - most);
			total += into[label];
		}
		for (int label = 0; label < LABELS; label++) {
			into[label] /= total;
		}
	}

	/**
	 * Adds every row times its weight; four rows at a time.
	 * @param rows a multiple of four
	 * @param at where the weight of the first row stands, the others at every so many
	 */
	static void add(float[][] rows, float[] weights, int at, int every, float[] out) {
		for (int row = 0; row < rows.length; row += 4) {
			float a = weights[at + row * every];
			float b = weights[at + (row + 1) * every];
			float c = weights[at + (row + 2) * every];
			float d = weights[at + (row + 3) * every];
			add(rows[row], a, rows[row + 1], b, rows[row + 2], c, rows[row + 3], d, out);
		}
	}

	private static void add(float[] first, float a, float[] second, float b, float[] third, float c, float[] fourth,
			float d, float[] out) {
		for (int i = 0; i < out.length; i++) {
			out[i] += a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
		}
	}

}
