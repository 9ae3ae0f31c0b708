package org.chorus.search;

import java.util.List;

import org.chorus.search.Facet.Count;
import org.chorus.search.language.FieldName;

/**
 * A bar for each month.
 */
final class MonthChart {

	private static final int WIDTH = 336;

	private static final int HEIGHT = 96;

	/**
	 * The foot of the bars, and of the names below them.
	 */
	private static final int FOOT = 112;

	private static final int NAMES = 130;

	/**
	 * The room that a name takes.
	 */
	private static final double NAME_WIDTH = 60;

	/**
	 * Up to so many bars carry their numbers.
	 */
	private static final int NUMBERED = 12;

	private final Labels labels;

	private final Markup page;

	MonthChart(Labels labels, Markup page) {
		this.labels = labels;
		this.page = page;
	}

	/**
	 * Draws nothing where every month is empty.
	 */
	void draw(List<Count> months) {
		long most = months.stream().mapToLong(Count::count).max().orElse(0);
		if (most == 0) {
			return;
		}
		this.page
			.html("<svg overflow=\"visible\" class=\"chart\" viewBox=\"0 0 336 136\" width=\"336\" height=\"136\"");
		this.page.html(" role=\"img\" aria-label=\"").text(this.labels.chart()).html("\">");
		bars(months, most);
		this.page.html("</svg>");
	}

	private void bars(List<Count> months, long most) {
		int step = Math.max(2, WIDTH / months.size());
		int width = Math.max(1, Math.min(40, step - 2));
		int every = Math.max(1, (int) Math.ceil(months.size() * NAME_WIDTH / WIDTH));
		for (int i = 0; i < months.size(); i++) {
			Count month = months.get(i);
			int height = (int) Math.max((month.count() > 0) ? 1 : 0, HEIGHT * month.count() / most);
			int middle = i * step + width / 2;
			bar(i * step, width, height);
			if (i % every == 0) {
				words(middle, NAMES).text(this.labels.of(FieldName.MONTH, month.value())).html("</text>");
			}
			if (months.size() <= NUMBERED) {
				words(middle, FOOT - height - 4).number(month.count()).html("</text>");
			}
		}
	}

	private void bar(int x, int width, int height) {
		this.page.html("<rect x=\"").number(x).html("\" y=\"").number(FOOT - height);
		this.page.html("\" width=\"").number(width).html("\" height=\"").number(height).html("\"></rect>");
	}

	private Markup words(int x, int y) {
		return this.page.html("<text text-anchor=\"middle\" x=\"").number(x).html("\" y=\"").number(y).html("\">");
	}

}
