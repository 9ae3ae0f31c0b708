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
 * What closes a bundle: the integrity schedule and the certificate that the exhibiting
 * solicitor signs.
 */
final class ClosingPages {

	private static final List<Double> WIDTHS = List.of(52.0, 70.0, 303.06);

	private final Wording wording;

	private final PdfFile file;

	ClosingPages(Wording wording, PdfFile file) {
		this.wording = wording;
		this.file = file;
	}

	void layOut(BundleContent content, List<Tab> tabs, Anchor end) {
		integrity(content, tabs);
		certificate(content, end);
	}

	private void begin(String key) {
		Flow flow = this.file.flow();
		flow.newSheet();
		Anchor anchor = new Anchor();
		flow.place(anchor);
		String title = this.wording.say(key);
		this.file.bookmark(title, anchor);
		flow.open(Tag.SECT);
		flow.text(Tag.H1, title, Looks.HEADING, 8);
	}

	private void integrity(BundleContent content, List<Tab> tabs) {
		begin("integrity");
		Flow flow = this.file.flow();
		flow.text(Tag.P, this.wording.say("integrity.what"), Looks.PLAIN, 8);
		flow.text(Tag.P, this.wording.say("integrity.head"), Looks.PLAIN, 2);
		flow.text(Tag.P, content.auditHead(), Looks.DIGEST, 12);
		List<List<Cell>> rows = new ArrayList<>();
		tabs.forEach((tab) -> tab.exhibits().forEach((placed) -> rows.add(row(placed))));
		flow.table(new Table(WIDTHS,
				List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
						Cell.of(this.wording.say("integrity.pages"), Looks.HEAD),
						Cell.of(this.wording.say("integrity.digest"), Looks.HEAD)),
				rows, 2));
		flow.close();
	}

	private List<Cell> row(Placed placed) {
		return List.of(Cell.of(placed.reference(), Looks.BODY), Cell.of(Manifest.pages(placed), Looks.BODY),
				Cell.of(placed.exhibit().text().digest(), Looks.DIGEST));
	}

	private void certificate(BundleContent content, Anchor end) {
		begin("certificate");
		Flow flow = this.file.flow();
		flow.text(Tag.P,
				this.wording.say("certificate.words", content.title(), content.letter(), Wording.copy(content.copy())),
				Looks.PLAIN, 16);
		for (String blank : List.of("mark", "witness", "dated", "name", "position", "signed", "day")) {
			flow.blank(this.wording.say("certificate." + blank), Looks.PLAIN, 190, 14);
		}
		flow.skip(10);
		flow.text(Tag.P, this.wording.say("certificate.digest"), Looks.PLAIN, 10);
		flow.blank(this.wording.say("certificate.sha"), Looks.PLAIN, 190, 14);
		flow.blank(" ", Looks.PLAIN, 190, 14);
		flow.text(Tag.P, this.wording.say("certificate.check"), Looks.SOFT, 6);
		flow.place(end);
		flow.close();
	}

}
