package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * The linked table in front. Its length does not depend on the page numbers in it, so one
 * pass lays it out before they are known. Where it would fill too much of a volume it
 * tells references and pages alone, several in a row.
 */
final class IndexPages {

	private static final List<Double> WIDTHS = List.of(46.0, 124.0, 207.06, 48.0);

	private static final int IN_A_ROW = 4;

	private static final int ROWS_A_PAGE = 22;

	private final Wording wording;

	private final Flow flow;

	private final Function<Placed, String> page;

	private final boolean brief;

	private final Flow.Rows rows;

	private final List<Cell> waiting = new ArrayList<>();

	/**
	 * Begins the index.
	 * @param what said above the table; may be empty
	 * @param brief whether to tell references and pages alone
	 */
	IndexPages(Wording wording, Flow flow, Anchor index, String what, boolean brief, Function<Placed, String> page) {
		this.wording = wording;
		this.flow = flow;
		this.brief = brief;
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
		this.rows = flow.begin(brief ? briefTable() : new Table(WIDTHS, head(), List.of(), 3.2));
	}

	/**
	 * Whether a full index of so many accounts would fill more than a third of a volume.
	 */
	static boolean isLong(int accounts, int limit) {
		return accounts / ROWS_A_PAGE > limit / 3;
	}

	private List<Cell> head() {
		return List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
				Cell.of(this.wording.say("index.harm"), Looks.HEAD),
				Cell.of(this.wording.say("index.details"), Looks.HEAD),
				Cell.number(this.wording.say("index.page"), Looks.HEAD));
	}

	private Table briefTable() {
		List<Double> widths = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		for (int i = 0; i < IN_A_ROW; i++) {
			widths.addAll(List.of(50.0, 56.0));
			head.add(Cell.of(this.wording.say("index.reference"), Looks.HEAD));
			head.add(Cell.of(this.wording.say("index.page"), Looks.HEAD));
		}
		return new Table(widths, head, List.of(), 1);
	}

	void add(Placed placed) {
		String says = this.wording.say("index.says", placed.reference());
		if (!this.brief) {
			this.rows.add(List.of(Cell.link(placed.reference(), Looks.INDEX_LINK, placed.begin(), says, WIDTHS.size()),
					Cell.of(this.wording.harms(placed.exhibit().details()), Looks.INDEX),
					Cell.of(this.wording.brief(placed.exhibit().details()), Looks.INDEX),
					Cell.pageOf(() -> this.page.apply(placed), Looks.INDEX_LINK)));
			return;
		}
		this.waiting.add(Cell.link(placed.reference(), Looks.INDEX_LINK, placed.begin(), says, 2));
		this.waiting.add(Cell.late(() -> this.page.apply(placed), Looks.INDEX_LINK));
		if (this.waiting.size() == 2 * IN_A_ROW) {
			this.rows.add(List.copyOf(this.waiting));
			this.waiting.clear();
		}
	}

	void end() {
		if (!this.waiting.isEmpty()) {
			while (this.waiting.size() < 2 * IN_A_ROW) {
				this.waiting.add(Cell.of(" ", Looks.INDEX));
			}
			this.rows.add(List.copyOf(this.waiting));
		}
		this.rows.end();
		this.flow.close();
	}

}
