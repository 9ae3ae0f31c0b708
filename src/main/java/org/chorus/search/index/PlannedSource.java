package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@link Plan} to Lucene's interval query. Where Lucene's own intervals find the
 * same documents, they do the finding, and the plan names the hits.
 */
final class PlannedSource extends IntervalsSource {

	private final Plan plan;

	private final @Nullable IntervalsSource quick;

	PlannedSource(Plan plan, @Nullable IntervalsSource quick) {
		this.plan = plan;
		this.quick = quick;
	}

	@Override
	public @Nullable IntervalIterator intervals(String field, LeafReaderContext context) throws IOException {
		if (this.quick != null) {
			return this.quick.intervals(field, context);
		}
		Places places = this.plan.open(context);
		return (places != null) ? new PlacesIterator(places) : null;
	}

	@Override
	public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext context, int doc)
			throws IOException {
		Places places = this.plan.open(context);
		if (places == null || places.advance(doc) != doc || places.stretches().isEmpty()) {
			return null;
		}
		List<Stretch> leaves = new ArrayList<>();
		places.stretches().forEach((stretch) -> stretch.leaves(leaves::add));
		return new LeafMatches(Stretch.distinct(leaves));
	}

	@Override
	public void visit(String field, QueryVisitor visitor) {
		visit(this.plan, visitor);
	}

	private static void visit(Plan part, QueryVisitor visitor) {
		switch (part) {
			case Plan.One one -> one.words().visit(one.column(), visitor);
			case Plan.Row row -> row.words().forEach((word) -> visit(word, visitor));
			case Plan.Either either -> either.plans().forEach((plan) -> visit(plan, visitor));
			case Plan.Apart apart -> {
				visit(apart.left(), visitor);
				if (!apart.distance().negated()) {
					visit(apart.right(), visitor);
				}
			}
		}
	}

	@Override
	public int minExtent() {
		return 1;
	}

	@Override
	public Collection<IntervalsSource> pullUpDisjunctions() {
		return List.of(this);
	}

	@Override
	public int hashCode() {
		return this.plan.hashCode();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PlannedSource planned && Objects.equals(this.plan, planned.plan);
	}

	@Override
	public String toString() {
		return "PLANNED";
	}

}
