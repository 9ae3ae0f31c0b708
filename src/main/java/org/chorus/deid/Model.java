package org.chorus.deid;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from annotated accounts: the words known one by one, a tagger for each
 * of two looks, and a network that knows words by their sense. As a file it holds words
 * and weights, and no text of any account.
 */
record Model(Vocabulary vocabulary, Tagger first, Tagger second, Network network) {

	private static final String SHIPPED = "model.bin";

	/** How much the first look has to say in the end. */
	private static final double FIRST_LOOK = 0.3;

	/**
	 * How much of the network's odds of a rare fact is heard, and what is laid on top.
	 */
	private static final double NETWORK = 0.6;

	private static final double LEANING = 1.2;

	/** The network is never surer than this; in natural logarithms of odds. */
	private static final double SUREST = 6;

	/**
	 * The model that comes with the product.
	 */
	static Model shipped(Lexicon lexicon) {
		try (InputStream file = Model.class.getResourceAsStream(SHIPPED)) {
			if (file == null) {
				throw new IllegalStateException("The class path lacks " + SHIPPED);
			}
			return read(file, lexicon);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Model read(InputStream file, Lexicon lexicon) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
			Set<String> words = new HashSet<>();
			for (int left = in.readInt(); left > 0; left--) {
				words.add(in.readUTF());
			}
			Map<String, Integer> commonness = new TreeMap<>();
			for (int left = in.readInt(); left > 0; left--) {
				commonness.put(in.readUTF(), (int) in.readByte());
			}
			return new Model(new Vocabulary(words, commonness, lexicon), readTagger(in), readTagger(in),
					new Network(readFloats(in), lexicon.classes()));
		}
	}

	void write(OutputStream file) throws IOException {
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
			out.writeInt(this.vocabulary.words().size());
			for (String word : new TreeSet<>(this.vocabulary.words())) {
				out.writeUTF(word);
			}
			Map<String, Integer> commonness = new TreeMap<>(this.vocabulary.commonness());
			out.writeInt(commonness.size());
			for (Map.Entry<String, Integer> entry : commonness.entrySet()) {
				out.writeUTF(entry.getKey());
				out.writeByte(entry.getValue());
			}
			writeTagger(this.first, out);
			writeTagger(this.second, out);
			writeFloats(this.network.weights, out);
		}
	}

	private static Tagger readTagger(DataInputStream in) throws IOException {
		float[] transitions = readFloats(in);
		float scale = in.readFloat();
		byte[] rounded = in.readNBytes(in.readInt());
		return new Tagger(rounded, scale, transitions);
	}

	private static void writeTagger(Tagger tagger, DataOutputStream out) throws IOException {
		writeFloats(tagger.transitions(), out);
		out.writeFloat(tagger.scale());
		out.writeInt(tagger.weights().length);
		out.write(tagger.weights());
	}

	private static float[] readFloats(DataInputStream in) throws IOException {
		float[] numbers = new float[in.readInt()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = in.readFloat();
		}
		return numbers;
	}

	private static void writeFloats(float[] numbers, DataOutputStream out) throws IOException {
		out.writeInt(numbers.length);
		for (float number : numbers) {
			out.writeFloat(number);
		}
	}

	/**
	 * For each token, the probability of each label: mostly as the second look has it,
	 * which knows more and doubts too little, and which hears the network of rare facts.
	 */
	double[][] marginals(Reading reading, Facts facts) {
		int[][] rows = Features.of(facts, reading.tokens());
		double[][] seen = this.first.marginals(rows);
		double[][] marginals = this.second.marginals(SecondLook.of(rows, reading, facts, seen), Label.FACT,
				heard(Sights.of(facts, reading)));
		for (int i = 0; i < marginals.length; i++) {
			for (int label = 0; label < Label.COUNT; label++) {
				marginals[i][label] += FIRST_LOOK * (seen[i][label] - marginals[i][label]);
			}
		}
		return marginals;
	}

	private double[] heard(Sights sights) {
		double[][] beliefs = this.network.marginals(sights);
		double[] heard = new double[beliefs.length];
		for (int i = 0; i < heard.length; i++) {
			double fact = beliefs[i][Label.FACT.ordinal()];
			double odds = Math.log(fact / (1 - fact));
			heard[i] = LEANING + NETWORK * Math.max(-SUREST, Math.min(SUREST, odds));
		}
		return heard;
	}

}
