package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.PdfFile;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * The linked table in front. Its length does not depend on the page numbers in it, so one
 * pass lays it out before they are known.
 */
final class IndexPages {

	private static final List<Double> WIDTHS = List.of(50.0, 136.0, 202.06, 37.0);

	private final Wording wording;

	private final PdfFile file;

	IndexPages(Wording wording, PdfFile file) {
		this.wording = wording;
		this.file = file;
	}

	void layOut(List<Tab> tabs, Anchor index) {
		Flow flow = this.file.flow();
		flow.newSheet();
		flow.place(index);
		String title = this.wording.say("index");
		this.file.bookmark(title, index);
		flow.open(Tag.SECT);
		flow.text(Tag.H1, title, Looks.HEADING, 10);
		flow.table(new Table(WIDTHS, head(), rows(tabs), 3.2));
		flow.close();
	}

	private List<Cell> head() {
		return List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
				Cell.of(this.wording.say("index.harm"), Looks.HEAD),
				Cell.of(this.wording.say("index.details"), Looks.HEAD),
				Cell.number(this.wording.say("index.page"), Looks.HEAD));
	}

	private List<List<Cell>> rows(List<Tab> tabs) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Tab tab : tabs) {
			for (Placed placed : tab.exhibits()) {
				rows.add(row(placed));
			}
		}
		return rows;
	}

	private List<Cell> row(Placed placed) {
		String says = this.wording.say("index.says", placed.reference());
		return List.of(Cell.link(placed.reference(), Looks.INDEX_LINK, placed.begin(), says),
				Cell.of(this.wording.harms(placed.exhibit().details()), Looks.INDEX),
				Cell.of(this.wording.brief(placed.exhibit().details()), Looks.INDEX),
				Cell.pageOf(placed.begin(), Looks.INDEX_LINK, says));
	}

}
