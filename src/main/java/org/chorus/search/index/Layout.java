package org.chorus.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.chorus.search.words.Word;

/**
 * Where the words of a text stand and which open a sentence: kept beside the text, so
 * that a hit's passages are cut without splitting the text again.
 */
final class Layout {

	/**
	 * Two numbers of at most five bytes.
	 */
	private static final int LONGEST = 10;

	private final int[] begins;

	private final int[] ends;

	private final boolean[] openings;

	private final int size;

	private Layout(BytesRef written) {
		// a word takes two bytes at least
		this.begins = new int[written.length / 2];
		this.ends = new int[written.length / 2];
		this.openings = new boolean[written.length / 2];
		ByteArrayDataInput in = new ByteArrayDataInput(written.bytes, written.offset, written.length);
		int words = 0;
		int at = 0;
		while (!in.eof()) {
			int gap = in.readVInt();
			this.begins[words] = at + (gap >>> 1);
			this.openings[words] = (gap & 1) != 0;
			at = this.begins[words] + in.readVInt();
			this.ends[words++] = at;
		}
		this.size = words;
	}

	static Layout read(BytesRef written) {
		return new Layout(written);
	}

	/**
	 * Each word as its distance from the one before, with a bit for an opening, and its
	 * length.
	 */
	static BytesRef write(List<Word> words) throws IOException {
		byte[] bytes = new byte[LONGEST * words.size()];
		ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
		int at = 0;
		for (Word word : words) {
			out.writeVInt(word.begin() - at << 1 | (word.opensSentence() ? 1 : 0));
			out.writeVInt(word.end() - word.begin());
			at = word.end();
		}
		return new BytesRef(Arrays.copyOf(bytes, out.getPosition()));
	}

	int size() {
		return this.size;
	}

	int begin(int word) {
		return this.begins[word];
	}

	int end(int word) {
		return this.ends[word];
	}

	boolean opensSentence(int word) {
		return this.openings[word];
	}

}
