package org.chorus.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.search.Facet;
import org.chorus.search.Facet.Count;
import org.chorus.search.Filter;
import org.chorus.search.language.FieldName;

/**
 * Makes lists of counts for people: the months in order, all else by number; what is
 * chosen stays in the list when nothing is left of it.
 */
final class Counting {

	static final List<FieldName> FIELDS = List.of(FieldName.HARM, FieldName.REGION, FieldName.EMPLOYER, FieldName.ROLE,
			FieldName.MONTH, FieldName.BASIS);

	private static final Comparator<Count> BY_NUMBER = Comparator.comparingLong(Count::count)
		.reversed()
		.thenComparing(Count::value);

	private final List<Filter> filters;

	Counting(List<Filter> filters) {
		this.filters = filters;
	}

	Facet facet(FieldName field, Counts counted) {
		return facet(field, counted.of(field));
	}

	Facet facet(FieldName field, Map<String, Long> counted) {
		Map<String, Long> counts = new LinkedHashMap<>(counted);
		this.filters.stream()
			.filter((filter) -> filter.field() == field)
			.forEach((filter) -> counts.putIfAbsent(filter.value(), 0L));
		List<Count> list = new ArrayList<>();
		counts.forEach(
				(value, count) -> list.add(new Count(value, count, has(field, value, false), has(field, value, true))));
		list.sort((field == FieldName.MONTH) ? Comparator.comparing(Count::value) : BY_NUMBER);
		return new Facet(field, list);
	}

	private boolean has(FieldName field, String value, boolean excluded) {
		return this.filters.contains(new Filter(field, value, excluded));
	}

}
