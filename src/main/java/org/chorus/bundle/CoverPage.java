package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Style;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * The cover: what this is, for which matter, which copy.
 */
final class CoverPage {

	private final Wording wording;

	private final Flow flow;

	CoverPage(Wording wording, Flow flow) {
		this.wording = wording;
		this.flow = flow;
	}

	/**
	 * Lays out the cover.
	 * @param kind such as that this is volume 2 or a supplement; may be empty
	 * @param rows what is to be known of this file besides
	 * @param end its last page
	 */
	void layOut(BundleContent content, String kind, List<List<Cell>> rows, Anchor end) {
		Anchor cover = new Anchor();
		this.flow.place(cover);
		this.flow.bookmark(kind.isEmpty() ? this.wording.say("cover") : kind, cover);
		this.flow.open(Tag.SECT);
		this.flow.drop(96);
		String eyebrow = this.wording.say("cover.eyebrow", content.letter());
		this.flow.text(Tag.P, kind.isEmpty() ? eyebrow : eyebrow + " · " + kind, Looks.EYEBROW, 6);
		Front front = content.front();
		others(Tag.H1, front.title(), Looks.TITLE, 14);
		this.flow.rule(Colour.ACCENT, 2, 18);
		if (!front.about().isBlank()) {
			for (String line : front.about().split("\\R+")) {
				others(Tag.P, line, Looks.PLAIN, 4);
			}
		}
		this.flow.skip(18);
		List<List<Cell>> all = letter(front);
		all.add(row("cover.letter", Character.toString(content.letter())));
		all.add(row("cover.copy", Wording.copy(content.copy())));
		all.addAll(rows);
		all.add(List.of(Cell.of(this.wording.say("cover.pages"), Looks.BODY), pages(cover, end)));
		all.add(row("cover.day", this.wording.day(content.day())));
		this.flow.table(new Table(List.of(150.0, Flow.WIDTH - 150), head(), all, 4));
		this.flow.skip(22);
		this.flow.text(Tag.P, this.wording.say("cover.exhibits"), Looks.SOFT, 6);
		seal(content);
		this.flow.close();
	}

	/**
	 * Words of the lawyers', in the language that they are in.
	 */
	private void others(Tag tag, String words, Style style, double after) {
		this.flow.speak(LittleWords.tag(words, this.wording.language()));
		this.flow.text(tag, words, style, after);
		this.flow.speak(null);
	}

	private Cell pages(Anchor cover, Anchor end) {
		return Cell.late(() -> ((cover.page() > 1) ? cover.page() + "\u2013" : "") + end.page(), Looks.BODY);
	}

	private void seal(BundleContent content) {
		if (content.isSealed()) {
			this.flow.seal(this.wording.say("cover.sealed", content.sealer()), this.wording.say("seal"), Looks.SOFT, 6);
		}
		else {
			this.flow.text(Tag.P, this.wording.say("cover.unsealed"), Looks.SOFT, 6);
		}
	}

	private List<List<Cell>> letter(Front front) {
		List<List<Cell>> rows = new ArrayList<>();
		if (!front.recipient().isEmpty()) {
			rows.add(row("cover.recipient", front.recipient()));
		}
		LocalDate letter = front.letterDate();
		if (letter != null) {
			rows.add(row("cover.date", this.wording.day(letter)));
		}
		LocalDateTime reply = front.replyBy();
		if (reply != null) {
			rows.add(row("cover.reply", this.wording.time(reply)));
		}
		return rows;
	}

	private List<Cell> head() {
		return List.of(Cell.of(this.wording.say("cover.this"), Looks.HEAD), Cell.of(" ", Looks.HEAD));
	}

	List<Cell> row(String key, String value) {
		return List.of(Cell.of(this.wording.say(key), Looks.BODY), Cell.of(value, Looks.BODY));
	}

}
