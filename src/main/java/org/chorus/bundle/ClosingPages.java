package org.chorus.bundle;

import java.util.List;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * What closes a file: the integrity schedule of its accounts and the certificate that the
 * exhibiting solicitor signs.
 */
final class ClosingPages {

	private static final List<Double> WIDTHS = List.of(52.0, 70.0, 303.06);

	private final Wording wording;

	private final Flow flow;

	private final Flow.Rows rows;

	ClosingPages(Wording wording, Flow flow, BundleContent content) {
		this.wording = wording;
		this.flow = flow;
		begin("integrity");
		flow.text(Tag.P, this.wording.say("integrity.what"), Looks.PLAIN, 8);
		flow.text(Tag.P, this.wording.say("integrity.head"), Looks.PLAIN, 2);
		flow.text(Tag.P, content.auditHead(), Looks.DIGEST, 12);
		this.rows = flow.begin(new Table(WIDTHS,
				List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
						Cell.of(this.wording.say("integrity.pages"), Looks.HEAD),
						Cell.of(this.wording.say("integrity.digest"), Looks.HEAD)),
				List.of(), 2));
	}

	private void begin(String key) {
		this.flow.newSheet();
		Anchor anchor = new Anchor();
		this.flow.place(anchor);
		String title = this.wording.say(key);
		this.flow.bookmark(title, anchor);
		this.flow.open(Tag.SECT);
		this.flow.text(Tag.H1, title, Looks.HEADING, 8);
	}

	void add(Placed placed) {
		this.rows.add(List.of(Cell.of(placed.reference(), Looks.BODY),
				Cell.late(() -> Manifest.pages(placed), Looks.BODY), Cell.of(placed.exhibit().digest(), Looks.DIGEST)));
	}

	void end(BundleContent content, Anchor end) {
		this.rows.end();
		this.flow.close();
		begin("certificate");
		this.flow.text(Tag.P, this.wording.say("certificate.words", content.front().title(), content.letter(),
				Wording.copy(content.copy())), Looks.PLAIN, 16);
		for (String blank : List.of("mark", "witness", "dated", "name", "position", "signed", "day")) {
			this.flow.blank(this.wording.say("certificate." + blank), Looks.PLAIN, 190, 14);
		}
		this.flow.skip(10);
		this.flow.text(Tag.P, this.wording.say("certificate.digest"), Looks.PLAIN, 10);
		this.flow.blank(this.wording.say("certificate.sha"), Looks.PLAIN, 190, 14);
		this.flow.blank(" ", Looks.PLAIN, 190, 14);
		this.flow.text(Tag.P, this.wording.say("certificate.check"), Looks.SOFT, 6);
		this.flow.place(end);
		this.flow.close();
	}

}
