package org.chorus.search;

import java.util.List;
import java.util.stream.IntStream;

import org.chorus.search.language.FieldName;

/**
 * A facet as the page shows it.
 *
 * @param bars the months as a chart; empty for all else
 */
record FacetPart(String field, String name, List<Value> values, List<Bar> bars) {

	/**
	 * A value to press.
	 *
	 * @param token what is posted to want it, as {@code harm|overwork}
	 */
	record Value(String token, String name, long count, boolean chosen, boolean excluded) {
	}

	/**
	 * A bar of the chart, in the units of its drawing.
	 */
	record Bar(int x, int y, int width, int height, String label, long count, boolean labelled) {

		public int middle() {
			return this.x + this.width / 2;
		}

	}

	static final int CHART_WIDTH = 336;

	static final int CHART_HEIGHT = 96;

	static FacetPart of(Facet facet, Labels labels) {
		List<Value> values = facet.counts()
			.stream()
			.map((count) -> new Value(facet.field().name() + "|" + count.value(),
					labels.of(facet.field(), count.value()), count.count(), count.chosen(), count.excluded()))
			.toList();
		return new FacetPart(facet.field().label(), labels.field(facet.field()), values,
				(facet.field() == FieldName.MONTH) ? bars(values) : List.of());
	}

	private static List<Bar> bars(List<Value> values) {
		long most = values.stream().mapToLong(Value::count).max().orElse(0);
		if (most == 0) {
			return List.of();
		}
		int step = Math.max(2, CHART_WIDTH / values.size());
		int every = Math.max(1, (int) Math.ceil(values.size() * 60.0 / CHART_WIDTH));
		return IntStream.range(0, values.size()).mapToObj((i) -> {
			Value value = values.get(i);
			int height = (int) Math.max((value.count() > 0) ? 1 : 0, CHART_HEIGHT * value.count() / most);
			return new Bar(i * step, 16 + CHART_HEIGHT - height, Math.max(1, Math.min(40, step - 2)), height,
					value.name(), value.count(), i % every == 0);
		}).toList();
	}

}
