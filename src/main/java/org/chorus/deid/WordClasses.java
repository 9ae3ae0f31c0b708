package org.chorus.deid;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What company words keep in English at large, and how common they are. Words used alike
 * share a class: instruments one, given names another. Each fine class lies in a middle
 * and in a coarse one. A word that is not listed is in class 0 of each.
 *
 * <p>
 * Words are kept as hashes of 32 bits, so of 25,000 unlisted words one is taken for a
 * listed one.
 */
final class WordClasses {

	private static final String SHIPPED = "word-classes.bin";

	private static final int FINE = 0xFFF;

	private static final int COMMONNESS = 12;

	/** Numbers in a word's vector. */
	static final int DIMENSIONS = 48;

	/** A vector's numbers are kept in steps of this, up to four to either side. */
	static final float STEP = 4f / Byte.MAX_VALUE;

	private final int[] hashes;

	/** Where each word stands from the commonest to the rarest. */
	private final int[] ranks;

	private final byte[] vectors;

	/** The fine class, and above it the steps of commonness. */
	private final short[] values;

	private final byte[] middle;

	private final byte[] coarse;

	/**
	 * @param words from the commonest to the rarest
	 * @param fine the fine class of each, from 1
	 * @param middle the middle class of each fine class, coarse likewise; the first is
	 * that of no class
	 * @param vectors of the commonest words, in steps
	 */
	WordClasses(List<String> words, short[] fine, byte[] middle, byte[] coarse, byte[] vectors) {
		int size = Integer.highestOneBit(Math.max(1, words.size()) * 3);
		this.hashes = new int[size];
		this.values = new short[size];
		this.ranks = new int[size];
		this.vectors = vectors;
		this.middle = middle;
		this.coarse = coarse;
		for (int i = 0; i < words.size(); i++) {
			int at = slot(hash(words.get(i)));
			this.hashes[at] = hash(words.get(i));
			this.values[at] = (short) (fine[i] | step(i) << COMMONNESS);
			this.ranks[at] = i;
		}
	}

	/**
	 * The classes that come with the product.
	 */
	static WordClasses shipped() {
		try (InputStream file = WordClasses.class.getResourceAsStream(SHIPPED)) {
			if (file == null) {
				throw new IllegalStateException("The class path lacks " + SHIPPED);
			}
			return read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static WordClasses read(InputStream file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
			byte[] middle = in.readNBytes(in.readShort());
			byte[] coarse = in.readNBytes(middle.length);
			String[] words = new String[in.readInt()];
			short[] fine = new short[words.length];
			for (int i = 0; i < words.length; i++) {
				words[i] = in.readUTF();
				fine[i] = in.readShort();
			}
			return new WordClasses(List.of(words), fine, middle, coarse, in.readNBytes(in.readInt()));
		}
	}

	static void write(List<String> words, short[] fine, byte[] middle, byte[] coarse, byte[] vectors, OutputStream file)
			throws IOException {
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
			out.writeShort(middle.length);
			out.write(middle);
			out.write(coarse);
			out.writeInt(words.size());
			for (int i = 0; i < words.size(); i++) {
				out.writeUTF(words.get(i));
				out.writeShort(fine[i]);
			}
			out.writeInt(vectors.length);
			out.write(vectors);
		}
	}

	/**
	 * The fine class of a word in lower case, and above it its commonness, to be told
	 * apart by the methods below.
	 */
	int of(String lower) {
		int at = slot(hash(lower));
		return this.values[at] & 0xFFFF;
	}

	/**
	 * Where the vector of a word in lower case stands, or of the word without what is
	 * joined to it; -1 where there is none.
	 */
	int vectorOf(String lower) {
		int at = rank(lower);
		if (at < 0 && lower.endsWith("'s")) {
			at = rank(lower.substring(0, lower.length() - 2));
		}
		if (at < 0 && lower.indexOf('\'') >= 0) {
			at = rank(lower.replace("'", ""));
		}
		if (at < 0 && lower.length() > 3 && lower.endsWith("s")) {
			at = rank(lower.substring(0, lower.length() - 1));
		}
		return at;
	}

	private int rank(String word) {
		int hash = hash(word);
		int at = slot(hash);
		boolean has = this.hashes[at] == hash && this.ranks[at] < this.vectors.length / DIMENSIONS;
		return has ? this.ranks[at] : -1;
	}

	/**
	 * Puts each number of a vector into a row of its own.
	 */
	void vector(int at, float[][] rows, int i) {
		for (int d = 0; d < DIMENSIONS; d++) {
			rows[d][i] = this.vectors[at * DIMENSIONS + d] * STEP;
		}
	}

	static int fine(int value) {
		return value & FINE;
	}

	int middle(int value) {
		return this.middle[value & FINE] & 0xFF;
	}

	int coarse(int value) {
		return this.coarse[value & FINE] & 0xFF;
	}

	/**
	 * From 0, not listed, through 1, rare, to 12, among the commonest; each step is twice
	 * as common.
	 */
	static int commonness(int value) {
		return value >> COMMONNESS;
	}

	private static int step(int rank) {
		int octave = 31 - Integer.numberOfLeadingZeros(rank + 32);
		return Math.max(1, 17 - octave);
	}

	private int slot(int hash) {
		int at = hash & (this.hashes.length - 1);
		while (this.hashes[at] != hash && this.hashes[at] != 0) {
			at = (at + 1) & (this.hashes.length - 1);
		}
		return at;
	}

	private static int hash(String word) {
		int hash = 0x811C9DC5;
		for (int i = 0; i < word.length(); i++) {
			hash = (hash ^ word.charAt(i)) * 0x01000193;
		}
		return (hash == 0) ? 1 : hash;
	}

}
