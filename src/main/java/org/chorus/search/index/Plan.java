package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.chorus.search.language.Distance;
import org.jspecify.annotations.Nullable;

/**
 * How the places of a clause are found in a segment. Unlike Lucene's own combinations it
 * considers every stretch and not only the shortest, so that a distance from a group is
 * measured from whichever stretch stands nearest.
 */
sealed interface Plan {

	/**
	 * Opens it on a segment; {@code null} where no document of it can match.
	 */
	@Nullable Places open(LeafReaderContext context) throws IOException;

	/**
	 * Words, whichever stand for one sign of the query.
	 */
	record One(IntervalsSource words, String column) implements Plan {

		@Override
		public @Nullable Places open(LeafReaderContext context) throws IOException {
			IntervalIterator intervals = this.words.intervals(this.column, context);
			return (intervals != null) ? new Places.OfWords(intervals) : null;
		}

	}

	/**
	 * Words in a row.
	 */
	record Row(List<One> words) implements Plan {

		@Override
		public @Nullable Places open(LeafReaderContext context) throws IOException {
			List<Places> opened = new ArrayList<>();
			for (One word : this.words) {
				Places places = word.open(context);
				if (places == null) {
					return null;
				}
				opened.add(places);
			}
			return new Places.InARow(opened);
		}

	}

	record Either(List<Plan> plans) implements Plan {

		@Override
		public @Nullable Places open(LeafReaderContext context) throws IOException {
			List<Places> opened = new ArrayList<>();
			for (Plan plan : this.plans) {
				Places places = plan.open(context);
				if (places != null) {
					opened.add(places);
				}
			}
			return opened.isEmpty() ? null : new Places.OfEither(opened);
		}

	}

	record Apart(Plan left, Distance distance, Plan right) implements Plan {

		@Override
		public @Nullable Places open(LeafReaderContext context) throws IOException {
			Places first = this.left.open(context);
			Places second = this.right.open(context);
			if (first == null || second == null) {
				return this.distance.negated() ? first : null;
			}
			NearTest near = new NearTest(this.distance, openings(context));
			return this.distance.negated() ? new Places.NotNear(first, second, near)
					: new Places.Near(first, second, near);
		}

		private @Nullable PostingsEnum openings(LeafReaderContext context) throws IOException {
			return switch (this.distance.kind()) {
				case WITHIN, BEFORE -> null;
				case SENTENCE -> openings(context, Columns.SENTENCE);
				case PARAGRAPH -> openings(context, Columns.PARAGRAPH);
			};
		}

		private static @Nullable PostingsEnum openings(LeafReaderContext context, String term) throws IOException {
			return context.reader().postings(new Term(Columns.OPENINGS, term), PostingsEnum.POSITIONS);
		}

	}

}
