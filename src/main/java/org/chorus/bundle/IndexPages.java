package org.chorus.bundle;

import java.util.List;
import java.util.function.Function;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * The linked table in front. Its length does not depend on the page numbers in it, so one
 * pass lays it out before they are known.
 */
final class IndexPages {

	private static final List<Double> WIDTHS = List.of(50.0, 132.0, 191.06, 52.0);

	private final Wording wording;

	private final Function<Placed, String> page;

	private final Flow.Rows rows;

	IndexPages(Wording wording, Flow flow, Anchor index, String what, Function<Placed, String> page) {
		this.wording = wording;
		this.page = page;
		flow.newSheet();
		flow.place(index);
		String title = this.wording.say("index");
		flow.bookmark(title, index);
		flow.open(Tag.SECT);
		flow.text(Tag.H1, title, Looks.HEADING, 10);
		if (!what.isEmpty()) {
			flow.text(Tag.P, what, Looks.SOFT, 10);
		}
		this.rows = flow.begin(new Table(WIDTHS, head(), List.of(), 3.2));
	}

	private List<Cell> head() {
		return List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
				Cell.of(this.wording.say("index.harm"), Looks.HEAD),
				Cell.of(this.wording.say("index.details"), Looks.HEAD),
				Cell.number(this.wording.say("index.page"), Looks.HEAD));
	}

	void add(Placed placed) {
		String says = this.wording.say("index.says", placed.reference());
		this.rows.add(List.of(Cell.link(placed.reference(), Looks.INDEX_LINK, placed.begin(), says),
				Cell.of(this.wording.harms(placed.exhibit().details()), Looks.INDEX),
				Cell.of(this.wording.brief(placed.exhibit().details()), Looks.INDEX),
				Cell.pageOf(placed.begin(), () -> this.page.apply(placed), Looks.INDEX_LINK, says)));
	}

	void end(Flow flow) {
		this.rows.end();
		flow.close();
	}

}
