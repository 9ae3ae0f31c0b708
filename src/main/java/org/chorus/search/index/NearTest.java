package org.chorus.search.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.PostingsEnum;
import org.chorus.search.language.Distance;
import org.jspecify.annotations.Nullable;

/**
 * Whether two stretches of a document stand as near as asked.
 */
final class NearTest {

	private final Distance distance;

	private final @Nullable PostingsEnum openings;

	private int[] opened = {};

	NearTest(Distance distance, @Nullable PostingsEnum openings) {
		this.distance = distance;
		this.openings = openings;
	}

	void moveTo(int document) throws IOException {
		if (this.openings == null) {
			return;
		}
		if (this.openings.docID() < document) {
			this.openings.advance(document);
		}
		this.opened = new int[(this.openings.docID() == document) ? this.openings.freq() : 0];
		for (int i = 0; i < this.opened.length; i++) {
			this.opened[i] = this.openings.nextPosition();
		}
	}

	boolean isNear(Stretch left, Stretch right) {
		return switch (this.distance.kind()) {
			case WITHIN -> isWithin(left, right) || isWithin(right, left);
			case BEFORE -> isWithin(left, right);
			case SENTENCE, PARAGRAPH -> !left.overlaps(right) && isUnbroken(left, right);
		};
	}

	/**
	 * For {@code not}: what overlaps is as near as can be.
	 */
	boolean isNearOrOverlaps(Stretch left, Stretch right) {
		return left.overlaps(right) || isNear(left, right);
	}

	private boolean isWithin(Stretch first, Stretch second) {
		return first.isBefore(second) && second.begin() - first.end() <= this.distance.words();
	}

	private boolean isUnbroken(Stretch left, Stretch right) {
		int begin = Math.min(left.begin(), right.begin());
		int end = Math.max(left.end(), right.end());
		int next = Arrays.binarySearch(this.opened, begin + 1);
		int at = (next >= 0) ? next : -next - 1;
		return at == this.opened.length || this.opened[at] > end;
	}

}
