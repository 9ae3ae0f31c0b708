package org.chorus.bundle;

import java.util.List;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.PdfFile;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * The cover: what this is, for which matter, which copy.
 */
final class CoverPage {

	private final Wording wording;

	private final PdfFile file;

	CoverPage(Wording wording, PdfFile file) {
		this.wording = wording;
		this.file = file;
	}

	void layOut(BundleContent content, Anchor end) {
		Flow flow = this.file.flow();
		Anchor cover = new Anchor();
		flow.place(cover);
		this.file.bookmark(this.wording.say("cover"), cover);
		flow.open(Tag.SECT);
		flow.drop(120);
		flow.text(Tag.P, this.wording.say("cover.eyebrow", content.letter()), Looks.EYEBROW, 6);
		flow.text(Tag.H1, content.title(), Looks.TITLE, 14);
		flow.rule(Colour.ACCENT, 2, 18);
		if (!content.matter().isBlank()) {
			for (String line : content.matter().strip().split("\\R+")) {
				flow.text(Tag.P, line, Looks.PLAIN, 4);
			}
		}
		flow.skip(18);
		flow.table(new Table(List.of(150.0, Flow.WIDTH - 150), head(), rows(content, end), 4));
		flow.skip(22);
		flow.text(Tag.P, this.wording.say("cover.exhibits"), Looks.SOFT, 6);
		flow.text(Tag.P, this.wording.say("cover.unsealed"), Looks.SOFT, 6);
		flow.close();
	}

	private List<Cell> head() {
		return List.of(Cell.of(this.wording.say("cover.this"), Looks.HEAD), Cell.of(" ", Looks.HEAD));
	}

	private List<List<Cell>> rows(BundleContent content, Anchor end) {
		return List.of(row("cover.letter", Character.toString(content.letter())),
				row("cover.copy", Wording.copy(content.copy())),
				row("cover.accounts", Integer.toString(content.exhibits().size())),
				List.of(Cell.of(this.wording.say("cover.pages"), Looks.BODY),
						Cell.pageCount(end, Looks.BODY, this.wording.say("cover.last"))),
				row("cover.day", Wording.day(content.day())));
	}

	private List<Cell> row(String key, String value) {
		return List.of(Cell.of(this.wording.say(key), Looks.BODY), Cell.of(value, Looks.BODY));
	}

}
