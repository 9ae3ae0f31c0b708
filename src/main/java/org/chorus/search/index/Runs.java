package org.chorus.search.index;

import java.util.List;

import org.chorus.search.words.Word;

/**
 * The runs of three words of a text, as numbers: what two texts share of them is how far
 * they are copies.
 */
final class Runs {

	private static final int LENGTH = 3;

	private Runs() {
	}

	/**
	 * A number for each run, in the order of the text; a text of fewer words is one run.
	 */
	static long[] of(List<Word> words) {
		int length = Math.min(LENGTH, words.size());
		long[] runs = new long[words.isEmpty() ? 0 : words.size() - length + 1];
		long run = 0;
		for (int i = 0; i < words.size(); i++) {
			run = (run << 21 | words.get(i).form().hashCode() & 0x1FFFFF) & Long.MAX_VALUE;
			if (i >= length - 1) {
				runs[i - length + 1] = mixed(run);
			}
		}
		return runs;
	}

	/**
	 * What two lists share of all that is in either, in percent rounded down; each in
	 * order and without repeats.
	 */
	static int share(long[] one, long[] other) {
		int both = 0;
		int at = 0;
		for (long run : one) {
			while (at < other.length && other[at] < run) {
				at++;
			}
			both += (at < other.length && other[at] == run) ? 1 : 0;
		}
		int either = one.length + other.length - both;
		return (either == 0) ? 0 : 100 * both / either;
	}

	/**
	 * The mixing steps of SplitMix64 (Steele, Lea, Flood 2014).
	 */
	private static long mixed(long z) {
		long one = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		long two = (one ^ one >>> 27) * 0x94D049BB133111EBL;
		return two ^ two >>> 31;
	}

}
