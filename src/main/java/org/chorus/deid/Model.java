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
 * What was learned from annotated accounts: the words known one by one, and a tagger for
 * each of two looks. As a file it holds words and weights, rounded to a byte each, and no
 * text of any account.
 */
record Model(Vocabulary vocabulary, Tagger first, Tagger second) {

	private static final String SHIPPED = "model.bin";

	/** How much the first look has to say in the end. */
	private static final double FIRST_LOOK = 0.3;

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
			return new Model(new Vocabulary(words, commonness, lexicon), readTagger(in), readTagger(in));
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
		}
	}

	private static Tagger readTagger(DataInputStream in) throws IOException {
		float[] transitions = new float[in.readInt()];
		for (int i = 0; i < transitions.length; i++) {
			transitions[i] = in.readFloat();
		}
		float scale = in.readFloat();
		byte[] rounded = in.readNBytes(in.readInt());
		return new Tagger(rounded, scale, transitions);
	}

	private static void writeTagger(Tagger tagger, DataOutputStream out) throws IOException {
		out.writeInt(tagger.transitions().length);
		for (float transition : tagger.transitions()) {
			out.writeFloat(transition);
		}
		out.writeFloat(tagger.scale());
		out.writeInt(tagger.weights().length);
		out.write(tagger.weights());
	}

	/**
	 * For each token, the probability of each label: mostly as the second look has it,
	 * which knows more and doubts too little.
	 */
	double[][] marginals(Reading reading, Facts facts) {
		int[][] rows = Features.of(facts, reading.tokens());
		double[][] seen = this.first.marginals(rows);
		double[][] marginals = this.second.marginals(SecondLook.of(rows, reading, facts, seen));
		for (int i = 0; i < marginals.length; i++) {
			for (int label = 0; label < Label.COUNT; label++) {
				marginals[i][label] += FIRST_LOOK * (seen[i][label] - marginals[i][label]);
			}
		}
		return marginals;
	}

}
