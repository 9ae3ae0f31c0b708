package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.PdfFile;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;
import org.chorus.bundle.pdf.Words;

/**
 * A section for a harm: its definition, its accounts, and where its other accounts are
 * printed.
 */
final class HarmSections {

	private static final double HANG = 26;

	private static final double HEADING_AND_TWO_LINES = 110;

	private final Wording wording;

	private final PdfFile file;

	HarmSections(Wording wording, PdfFile file) {
		this.wording = wording;
		this.file = file;
	}

	void layOut(int number, Tab tab) {
		Flow flow = this.file.flow();
		flow.newSheet();
		flow.place(tab.anchor());
		String title = this.wording.say("section", number, this.wording.harm(tab.harm()));
		this.file.bookmark(title, tab.anchor());
		flow.open(Tag.SECT);
		flow.text(Tag.H1, title, Looks.HEADING, 4);
		flow.text(Tag.P, this.wording.say("harm." + tab.harm().label() + ".definition"), Looks.SOFT, 8);
		flow.rule(Colour.ACCENT, 1.5, 16);
		tab.exhibits().forEach(this::account);
		elsewhere(tab);
		flow.close();
	}

	private void account(Placed placed) {
		Flow flow = this.file.flow();
		flow.need(HEADING_AND_TWO_LINES);
		flow.place(placed.begin());
		String harms = this.wording.harms(placed.exhibit().details());
		this.file.bookmarkUnder(this.wording.say("account.bookmark", placed.reference(), harms), placed.begin());
		flow.open(Tag.SECT);
		flow.text(Tag.H2,
				List.of(new Words(placed.reference(), Looks.REFERENCE), new Words("  " + harms, Looks.SUBHEADING)),
				Looks.REFERENCE, 1);
		flow.text(Tag.P, this.wording.say("account.details", this.wording.details(placed.exhibit().details()),
				this.wording.say("assurance." + placed.exhibit().assurance())), Looks.SMALL, 7);
		int number = 1;
		for (List<Words> paragraph : paragraphs(placed.exhibit().text())) {
			flow.numbered(Integer.toString(number++), Looks.PARAGRAPH_NUMBER, paragraph, Looks.ACCOUNT, HANG, 6);
		}
		flow.text(Tag.P, replaced(placed.exhibit().text()), Looks.SMALL, 0);
		flow.place(placed.end());
		flow.close();
		flow.skip(22);
	}

	private String replaced(RedactedText text) {
		String kinds = Replaced.in(text).say(this.wording);
		return kinds.isEmpty() ? this.wording.say("account.untouched") : this.wording.say("account.replaced", kinds);
	}

	/**
	 * The text in paragraphs, with each surrogate told apart from the writer's words; a
	 * blank line ends a paragraph.
	 */
	private static List<List<Words>> paragraphs(RedactedText text) {
		List<List<Words>> paragraphs = new ArrayList<>();
		Paragraphs into = new Paragraphs(paragraphs);
		String all = text.text();
		int from = 0;
		int codePoints = 0;
		for (Mark mark : text.marks()) {
			int begin = all.offsetByCodePoints(from, mark.begin() - codePoints);
			int end = all.offsetByCodePoints(begin, mark.end() - mark.begin());
			into.writer(all.substring(from, begin));
			into.surrogate(all.substring(begin, end));
			from = end;
			codePoints = mark.end();
		}
		into.writer(all.substring(from));
		into.end();
		return paragraphs;
	}

	private void elsewhere(Tab tab) {
		if (tab.elsewhere().isEmpty()) {
			return;
		}
		Flow flow = this.file.flow();
		flow.need(HEADING_AND_TWO_LINES);
		flow.text(Tag.H2, this.wording.say("elsewhere", this.wording.harm(tab.harm())), Looks.SUBHEADING, 3);
		flow.text(Tag.P, this.wording.say("elsewhere.why"), Looks.SMALL, 6);
		flow.table(new Table(List.of(60.0, Flow.WIDTH - 120, 60.0),
				List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
						Cell.of(this.wording.say("elsewhere.under"), Looks.HEAD),
						Cell.number(this.wording.say("index.page"), Looks.HEAD)),
				tab.elsewhere().stream().map(this::reference).toList(), 2.6));
	}

	private List<Cell> reference(Placed placed) {
		String says = this.wording.say("index.says", placed.reference());
		return List.of(Cell.link(placed.reference(), Looks.LINK, placed.begin(), says),
				Cell.of(this.wording.harm(placed.exhibit().firstHarm()), Looks.BODY),
				Cell.pageOf(placed.begin(), Looks.LINK, says));
	}

}
