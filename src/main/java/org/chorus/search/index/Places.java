package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Walks the documents that may hold a clause, and gives its stretches in each. A document
 * may turn out to have none.
 */
abstract class Places extends DocIdSetIterator {

	private final DocIdSetIterator documents;

	private int read = -1;

	private List<Stretch> stretches = List.of();

	private Places(DocIdSetIterator documents) {
		this.documents = documents;
	}

	/**
	 * The stretches in the present document, by place.
	 */
	final List<Stretch> stretches() throws IOException {
		if (this.read != docID()) {
			this.read = docID();
			this.stretches = find();
		}
		return this.stretches;
	}

	abstract List<Stretch> find() throws IOException;

	@Override
	public int docID() {
		return this.documents.docID();
	}

	@Override
	public int nextDoc() throws IOException {
		return this.documents.nextDoc();
	}

	@Override
	public int advance(int target) throws IOException {
		return this.documents.advance(target);
	}

	@Override
	public long cost() {
		return this.documents.cost();
	}

	static final class OfWords extends Places {

		private final IntervalIterator intervals;

		OfWords(IntervalIterator intervals) {
			super(intervals);
			this.intervals = intervals;
		}

		@Override
		List<Stretch> find() throws IOException {
			List<Stretch> found = new ArrayList<>();
			while (this.intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
				found.add(new Stretch(this.intervals.start(), this.intervals.end()));
			}
			return found;
		}

	}

	static final class InARow extends Places {

		private final List<Places> words;

		InARow(List<Places> words) {
			super(ConjunctionUtils.intersectIterators(words));
			this.words = words;
		}

		@Override
		List<Stretch> find() throws IOException {
			List<Integer> ends = new ArrayList<>();
			for (Stretch first : this.words.getFirst().stretches()) {
				ends.add(first.begin());
			}
			for (Places word : this.words.subList(1, this.words.size())) {
				List<Integer> next = new ArrayList<>();
				int at = 0;
				List<Stretch> candidates = word.stretches();
				for (int end : ends) {
					while (at < candidates.size() && candidates.get(at).begin() <= end) {
						at++;
					}
					if (at < candidates.size() && candidates.get(at).begin() == end + 1) {
						next.add(end + 1);
					}
				}
				ends = next;
			}
			int length = this.words.size();
			return ends.stream().map((end) -> new Stretch(end - length + 1, end)).toList();
		}

	}

	static final class OfEither extends Places {

		private final List<Places> alternatives;

		OfEither(List<Places> alternatives) {
			super(new AnyOf(alternatives));
			this.alternatives = alternatives;
		}

		@Override
		List<Stretch> find() throws IOException {
			List<Stretch> found = new ArrayList<>();
			for (Places alternative : this.alternatives) {
				if (alternative.docID() == docID()) {
					found.addAll(alternative.stretches());
				}
			}
			return Stretch.distinct(found);
		}

	}

	static final class Near extends Places {

		private final Places left;

		private final Places right;

		private final NearTest test;

		Near(Places left, Places right, NearTest test) {
			super(ConjunctionUtils.intersectIterators(List.of(left, right)));
			this.left = left;
			this.right = right;
			this.test = test;
		}

		@Override
		List<Stretch> find() throws IOException {
			List<Stretch> found = new ArrayList<>();
			this.test.moveTo(docID());
			for (Stretch first : this.left.stretches()) {
				for (Stretch second : this.right.stretches()) {
					if (this.test.isNear(first, second)) {
						found.add(Stretch.over(first, second));
					}
				}
			}
			return Stretch.distinct(found);
		}

	}

	static final class NotNear extends Places {

		private final Places left;

		private final Places right;

		private final NearTest test;

		NotNear(Places left, Places right, NearTest test) {
			super(left);
			this.left = left;
			this.right = right;
			this.test = test;
		}

		@Override
		List<Stretch> find() throws IOException {
			if (this.right.docID() < docID()) {
				this.right.advance(docID());
			}
			if (this.right.docID() != docID()) {
				return this.left.stretches();
			}
			this.test.moveTo(docID());
			List<Stretch> found = new ArrayList<>();
			List<Stretch> near = this.right.stretches();
			for (Stretch first : this.left.stretches()) {
				if (near.stream().noneMatch((second) -> this.test.isNearOrOverlaps(first, second))) {
					found.add(first);
				}
			}
			return found;
		}

	}

	/**
	 * The documents of any of several.
	 */
	private static final class AnyOf extends DocIdSetIterator {

		private final List<Places> all;

		private int document = -1;

		AnyOf(List<Places> all) {
			this.all = all;
		}

		@Override
		public int docID() {
			return this.document;
		}

		@Override
		public int nextDoc() throws IOException {
			return advance(this.document + 1);
		}

		@Override
		public int advance(int target) throws IOException {
			int first = NO_MORE_DOCS;
			for (Places one : this.all) {
				int at = (one.docID() < target) ? one.advance(target) : one.docID();
				first = Math.min(first, at);
			}
			this.document = first;
			return first;
		}

		@Override
		public long cost() {
			return this.all.stream().mapToLong(DocIdSetIterator::cost).sum();
		}

	}

}
