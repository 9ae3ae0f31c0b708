package org.chorus.search;

import java.util.List;

import org.chorus.search.language.FieldName;

/**
 * A facet as the page shows it.
 *
 * @param values how many values there are
 * @param chart the months as a chart; empty for all else
 * @param list the values to press
 */
record FacetPart(String field, String name, int values, String chart, String list) {

	private static final int CHART_WIDTH = 336;

	private static final int CHART_HEIGHT = 96;

	/**
	 * Up to so many bars carry their numbers.
	 */
	private static final int NUMBERED = 12;

	/**
	 * A value to press.
	 *
	 * @param token what is posted to want it, as {@code harm|overwork}
	 */
	private record Value(String token, String name, long count, boolean chosen, boolean excluded) {
	}

	static FacetPart of(Facet facet, Labels labels) {
		List<Value> values = facet.counts()
			.stream()
			.map((count) -> new Value(facet.field().name() + "|" + count.value(),
					labels.of(facet.field(), count.value()), count.count(), count.chosen(), count.excluded()))
			.toList();
		return new FacetPart(facet.field().label(), labels.field(facet.field()), values.size(),
				(facet.field() == FieldName.MONTH) ? chart(values) : "", list(values, labels));
	}

	private static String list(List<Value> values, Labels labels) {
		Markup list = new Markup();
		for (Value value : values) {
			list.html("<li><button class=\"link\" name=\"want\" value=\"").text(value.token);
			list.html("\" aria-pressed=\"")
				.html(Boolean.toString(value.chosen))
				.html(value.chosen ? "\"><strong>" : "\">");
			list.text(value.name).html(value.chosen ? "</strong></button>" : "</button>");
			list.html(" <button class=\"link small\" name=\"exclude\" value=\"").text(value.token);
			list.html("\" aria-pressed=\"").html(Boolean.toString(value.excluded)).html("\" aria-label=\"");
			list.text(labels.leaveOut(value.name)).html("\">").text(labels.exclude(value.excluded));
			list.html("</button> <span>").number(value.count).html("</span></li>");
		}
		return list.toString();
	}

	private static String chart(List<Value> values) {
		long most = values.stream().mapToLong(Value::count).max().orElse(0);
		if (most == 0) {
			return "";
		}
		int step = Math.max(2, CHART_WIDTH / values.size());
		int width = Math.max(1, Math.min(40, step - 2));
		int every = Math.max(1, (int) Math.ceil(values.size() * 60.0 / CHART_WIDTH));
		Markup chart = new Markup();
		for (int i = 0; i < values.size(); i++) {
			Value value = values.get(i);
			int height = (int) Math.max((value.count > 0) ? 1 : 0, CHART_HEIGHT * value.count / most);
			int top = 16 + CHART_HEIGHT - height;
			chart.html("<rect x=\"").number(i * step).html("\" y=\"").number(top);
			chart.html("\" width=\"").number(width).html("\" height=\"").number(height).html("\"></rect>");
			int middle = i * step + width / 2;
			if (i % every == 0) {
				words(chart, middle, 130).text(value.name).html("</text>");
			}
			if (values.size() <= NUMBERED) {
				words(chart, middle, top - 4).number(value.count).html("</text>");
			}
		}
		return chart.toString();
	}

	private static Markup words(Markup chart, int x, int y) {
		return chart.html("<text text-anchor=\"middle\" x=\"").number(x).html("\" y=\"").number(y).html("\">");
	}

}
