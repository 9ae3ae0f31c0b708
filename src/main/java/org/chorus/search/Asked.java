package org.chorus.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A search that a lawyer made; privileged, and so never printed.
 *
 * @param generation the state of the index that it was first answered from
 * @param name what the lawyer calls it; absent where it is not saved
 * @param seen how many accounts it found when it was last looked at
 * @param since the number of the last change when it was last looked at
 */
record Asked(String query, List<Filter> filters, Sorting sorting, long generation, Instant at, @Nullable String name,
		long seen, long since) {

	Asked {
		filters = List.copyOf(filters);
	}

	Search search() {
		return new Search(this.query).filtered(this.filters).sorted(this.sorting);
	}

	Asked narrowed(List<Filter> other) {
		return new Asked(this.query, other, this.sorting, this.generation, this.at, null, this.seen, this.since);
	}

	Asked sorted(Sorting other) {
		return new Asked(this.query, this.filters, other, this.generation, this.at, null, this.seen, this.since);
	}

	Asked named(@Nullable String given) {
		return new Asked(this.query, this.filters, this.sorting, this.generation, this.at, given, this.seen,
				this.since);
	}

	Asked answered(long state, long found, long change) {
		return new Asked(this.query, this.filters, this.sorting, state, this.at, this.name, found, change);
	}

	/**
	 * Adds a filter, or takes it out where it is there.
	 */
	Asked toggled(Filter filter) {
		boolean there = this.filters.contains(filter);
		List<Filter> other = this.filters.stream()
			.filter((each) -> each.field() != filter.field() || !each.value().equals(filter.value()))
			.collect(Collectors.toCollection(ArrayList::new));
		if (!there) {
			other.add(filter);
		}
		return narrowed(other);
	}

	/**
	 * Everything that was asked, in one line.
	 */
	String written() {
		return this.query + this.filters.stream()
			.map((filter) -> (filter.excluded() ? " -" : " +") + filter.field() + ":" + filter.value())
			.collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return "Asked[privileged]";
	}

}
