package org.chorus.deid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes {@link WordClasses} out of word vectors: words that lie in one direction form a
 * class (spherical k-means, Dhillon and Modha 2001). The same file gives the same
 * classes.
 */
public final class WordClassing {

	private static final int MOST_WORDS = 160_000;

	/** The rarer words have vectors too poor to draw classes by; they are only put in. */
	private static final int DRAWN_BY = 80_000;

	private static final int ROUNDS = 12;

	private static final int FINE = 1000;

	private static final int MIDDLE = 250;

	private static final int COARSE = 60;

	private static final long SEED = 1;

	private static final Pattern WORD = Pattern.compile("[a-z]++(?:['-][a-z]++)*+");

	private final Random random = new Random(SEED);

	private final List<String> words = new ArrayList<>();

	private final List<float[]> vectors = new ArrayList<>();

	private final PrincipalVectors raw = new PrincipalVectors();

	/**
	 * Reads vectors as GloVe has them: on each line a word and its numbers, parted by
	 * spaces, the commonest word first.
	 * @throws IllegalArgumentException when the file has another form
	 */
	public WordClassing(Path file) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null
					&& this.words.size() < MOST_WORDS; line = lines.readLine()) {
				add(line.split(" "));
			}
		}
		if (this.words.size() < FINE) {
			throw new IllegalArgumentException("at least " + FINE + " words with their vectors are needed");
		}
	}

	private void add(String[] parts) {
		if (!WORD.matcher(parts[0]).matches()) {
			return;
		}
		float[] vector = new float[parts.length - 1];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = Float.parseFloat(parts[i + 1]);
		}
		if (!this.vectors.isEmpty() && this.vectors.get(0).length != vector.length) {
			throw new IllegalArgumentException("each word needs as many numbers as the first");
		}
		this.words.add(parts[0]);
		this.raw.add(vector);
		this.vectors.add(unit(vector));
	}

	/**
	 * Draws the classes and writes them.
	 */
	public void write(Path file) throws IOException {
		List<float[]> drawnBy = this.vectors.subList(0, Math.min(DRAWN_BY, this.vectors.size()));
		List<float[]> fine = centres(drawnBy, FINE);
		int[] of = nearest(this.vectors, fine);
		short[] classes = new short[of.length];
		for (int i = 0; i < of.length; i++) {
			classes[i] = (short) (of[i] + 1);
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			WordClasses.write(this.words, classes, wider(fine, centres(drawnBy, MIDDLE)),
					wider(fine, centres(drawnBy, COARSE)), this.raw.rounded(DRAWN_BY), out);
		}
	}

	private static byte[] wider(List<float[]> fine, List<float[]> wide) {
		int[] of = nearest(fine, wide);
		byte[] wider = new byte[of.length + 1];
		for (int i = 0; i < of.length; i++) {
			wider[i + 1] = (byte) (of[i] + 1);
		}
		return wider;
	}

	private List<float[]> centres(List<float[]> vectors, int count) {
		List<float[]> centres = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			centres.add(vectors.get(this.random.nextInt(vectors.size() / 2)));
		}
		for (int round = 0; round < ROUNDS; round++) {
			int[] of = nearest(vectors, centres);
			float[][] sums = new float[count][vectors.get(0).length];
			for (int i = 0; i < of.length; i++) {
				float[] sum = sums[of[i]];
				float[] vector = vectors.get(i);
				for (int d = 0; d < sum.length; d++) {
					sum[d] += vector[d];
				}
			}
			centres = new ArrayList<>(Arrays.stream(sums).map(WordClassing::unit).toList());
		}
		return centres;
	}

	private static int[] nearest(List<float[]> vectors, List<float[]> centres) {
		float[][] all = centres.toArray(float[][]::new);
		return IntStream.range(0, vectors.size()).parallel().map((int i) -> nearest(vectors.get(i), all)).toArray();
	}

	private static int nearest(float[] vector, float[][] centres) {
		int nearest = 0;
		float greatest = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < centres.length; k++) {
			float product = 0;
			float[] centre = centres[k];
			for (int d = 0; d < centre.length; d++) {
				product += vector[d] * centre[d];
			}
			if (product > greatest) {
				greatest = product;
				nearest = k;
			}
		}
		return nearest;
	}

	private static float[] unit(float[] vector) {
		double square = 0;
		for (float number : vector) {
			square += number * number;
		}
		float length = (float) Math.max(Math.sqrt(square), 1e-9);
		float[] unit = new float[vector.length];
		for (int d = 0; d < unit.length; d++) {
			unit[d] = vector[d] / length;
		}
		return unit;
	}

}
