package org.chorus.search.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.chorus.search.words.Word;

/**
 * A text in 128 bytes: the share of them that two texts have in common is about the share
 * of their runs of words. One-permutation MinHash (Li, Owen, Zhang 2012), empty places
 * filled from the next full one (Shrivastava, Li 2014).
 */
final class Sketch {

	static final int PLACES = 64;

	private static final int BITS = 6;

	private Sketch() {
	}

	static BytesRef of(List<Word> words) {
		long[] least = new long[PLACES];
		Arrays.fill(least, Long.MAX_VALUE);
		for (long run : Runs.of(words)) {
			int place = (int) (run >>> (Long.SIZE - BITS));
			least[place] = Math.min(least[place], run & Long.MAX_VALUE >>> BITS);
		}
		ByteBuffer sketch = ByteBuffer.allocate(2 * PLACES);
		for (int place = 0; place < PLACES; place++) {
			sketch.putShort((short) filled(least, place));
		}
		return new BytesRef(sketch.array());
	}

	private static long filled(long[] least, int place) {
		for (int steps = 0; steps < PLACES; steps++) {
			long value = least[(place + steps) % PLACES];
			if (value != Long.MAX_VALUE) {
				return value + 31L * steps;
			}
		}
		return 0;
	}

	/**
	 * Some places next to each other as one number.
	 */
	static int band(BytesRef sketch, int place, int places) {
		int band = 0;
		for (int i = 2 * place; i < 2 * (place + places); i++) {
			band = band << 8 | sketch.bytes[sketch.offset + i] & 0xFF;
		}
		return band;
	}

	/**
	 * How many places of two sketches are the same.
	 */
	static int alike(BytesRef one, BytesRef other) {
		int same = 0;
		for (int i = 0; i < 2 * PLACES; i += 2) {
			if (one.bytes[one.offset + i] == other.bytes[other.offset + i]
					&& one.bytes[one.offset + i + 1] == other.bytes[other.offset + i + 1]) {
				same++;
			}
		}
		return same;
	}

}
