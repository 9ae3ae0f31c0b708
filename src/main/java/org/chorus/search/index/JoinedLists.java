package org.chorus.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Lists of places as one, in order; none may have a place in common.
 */
final class JoinedLists extends PostingsEnum {

	private final List<PostingsEnum> lists;

	/**
	 * The document of each list, kept here since those of a segment being written do not
	 * say when they have ended.
	 */
	private final int[] documents;

	private int document = -1;

	private int[] places = new int[8];

	private int freq;

	private int next;

	JoinedLists(List<PostingsEnum> lists) {
		this.lists = lists;
		this.documents = new int[lists.size()];
		Arrays.fill(this.documents, -1);
	}

	@Override
	public int nextDoc() throws IOException {
		int least = NO_MORE_DOCS;
		for (int i = 0; i < this.documents.length; i++) {
			if (this.documents[i] == this.document) {
				this.documents[i] = this.lists.get(i).nextDoc();
			}
			least = Math.min(least, this.documents[i]);
		}
		this.document = least;
		this.freq = 0;
		this.next = 0;
		if (least != NO_MORE_DOCS) {
			read();
		}
		return least;
	}

	private void read() throws IOException {
		int joined = 0;
		for (int i = 0; i < this.documents.length; i++) {
			if (this.documents[i] == this.document) {
				joined++;
				add(this.lists.get(i));
			}
		}
		if (joined > 1) {
			Arrays.sort(this.places, 0, this.freq);
		}
	}

	private void add(PostingsEnum list) throws IOException {
		int times = list.freq();
		this.places = ArrayUtil.grow(this.places, this.freq + times);
		for (int i = 0; i < times; i++) {
			this.places[this.freq++] = list.nextPosition();
		}
	}

	@Override
	public int docID() {
		return this.document;
	}

	@Override
	public int advance(int target) throws IOException {
		return slowAdvance(target);
	}

	@Override
	public long cost() {
		return this.lists.stream().mapToLong(PostingsEnum::cost).sum();
	}

	@Override
	public int freq() {
		return this.freq;
	}

	@Override
	public int nextPosition() {
		return this.places[this.next++];
	}

	@Override
	public int startOffset() {
		return -1;
	}

	@Override
	public int endOffset() {
		return -1;
	}

	@Override
	public @Nullable BytesRef getPayload() {
		return null;
	}

}
