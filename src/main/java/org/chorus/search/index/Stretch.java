package org.chorus.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that answers part of a query.
 *
 * @param begin first position
 * @param end last position
 * @param left the first of the two things that stand at a distance; absent for words and
 * phrases
 */
record Stretch(int begin, int end, @Nullable Stretch left, @Nullable Stretch right) {

	private static final Comparator<Stretch> BY_PLACE = Comparator.comparingInt(Stretch::begin)
		.thenComparingInt(Stretch::end);

	Stretch(int begin, int end) {
		this(begin, end, null, null);
	}

	static Stretch over(Stretch left, Stretch right) {
		return new Stretch(Math.min(left.begin, right.begin), Math.max(left.end, right.end), left, right);
	}

	boolean isBefore(Stretch other) {
		return this.end < other.begin;
	}

	boolean overlaps(Stretch other) {
		return this.begin <= other.end && other.begin <= this.end;
	}

	/**
	 * The words and phrases that it is made of.
	 */
	void leaves(Consumer<Stretch> consumer) {
		if (this.left == null || this.right == null) {
			consumer.accept(this);
			return;
		}
		this.left.leaves(consumer);
		this.right.leaves(consumer);
	}

	/**
	 * In order of place, each place once.
	 */
	static List<Stretch> distinct(List<Stretch> stretches) {
		stretches.sort(BY_PLACE);
		List<Stretch> distinct = new ArrayList<>(stretches.size());
		for (Stretch stretch : stretches) {
			if (distinct.isEmpty() || BY_PLACE.compare(distinct.getLast(), stretch) != 0) {
				distinct.add(stretch);
			}
		}
		return distinct;
	}

	/**
	 * Those that hold no other, as Lucene's intervals must be.
	 */
	static List<Stretch> shortest(List<Stretch> stretches) {
		List<Stretch> shortest = new ArrayList<>();
		for (Stretch stretch : distinct(stretches)) {
			while (!shortest.isEmpty() && shortest.getLast().end >= stretch.end) {
				shortest.removeLast();
			}
			if (shortest.isEmpty() || shortest.getLast().begin < stretch.begin) {
				shortest.add(stretch);
			}
		}
		return shortest;
	}

}
