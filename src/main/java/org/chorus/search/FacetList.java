package org.chorus.search;

import java.util.List;

import org.chorus.search.Facet.Count;
import org.chorus.search.language.FieldName;

/**
 * The facets as the page shows them, in HTML: the values to press, over those of the
 * months a chart.
 */
final class FacetList {

	private static final int ROOM = 1 << 15;

	/**
	 * Up to so many values stand open.
	 */
	private static final int OPEN = 8;

	private final Labels labels;

	private final Markup list = new Markup(ROOM);

	FacetList(Labels labels) {
		this.labels = labels;
	}

	String of(List<Facet> facets) {
		facets.stream().filter(FacetList::narrows).forEach(this::add);
		return this.list.toString();
	}

	/**
	 * Where no account that is found has any of its values, there is nothing to choose.
	 */
	private static boolean narrows(Facet facet) {
		return facet.counts().stream().anyMatch((count) -> count.count() > 0 || count.chosen() || count.excluded());
	}

	private void add(Facet facet) {
		int values = facet.counts().size();
		this.list.html("<section class=\"facet\"><h3>").text(this.labels.field(facet.field())).html("</h3>");
		if (facet.field() == FieldName.MONTH) {
			new MonthChart(this.labels, this.list).draw(facet.counts());
		}
		this.list.html((values <= OPEN) ? "<details open=\"open\"><summary>" : "<details><summary>");
		this.list.text(this.labels.values(values)).html("</summary><ul>");
		facet.counts().forEach((count) -> add(facet.field(), count));
		this.list.html("</ul></details></section>");
	}

	private void add(FieldName field, Count count) {
		String name = this.labels.of(field, count.value());
		this.list.html("<li><button class=\"link\" name=\"want\" value=\"");
		token(field, count).html("\" aria-pressed=\"").html(Boolean.toString(count.chosen()));
		this.list.html(count.chosen() ? "\"><strong>" : "\">").text(name);
		this.list.html(count.chosen() ? "</strong></button>" : "</button>");
		this.list.html(" <button class=\"link small\" name=\"exclude\" value=\"");
		token(field, count).html("\" aria-pressed=\"").html(Boolean.toString(count.excluded()));
		this.list.html("\" aria-label=\"");
		this.list.text(this.labels.leaveOut(field, name)).html("\">").text(this.labels.exclude(count.excluded()));
		this.list.html("</button> <span>").number(count.count()).html("</span></li>");
	}

	/**
	 * What is posted to want a value, as {@code HARM|overwork}.
	 */
	private Markup token(FieldName field, Count count) {
		return this.list.html(field.name()).html("|").text(count.value());
	}

}
