package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.chorus.account.RedactedText;
import org.chorus.account.RedactedText.Replacement;
import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;
import org.chorus.bundle.pdf.Words;
import org.chorus.bundle.verify.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * The sections: what each is about, its accounts, and where other accounts of its harm
 * are printed.
 */
final class HarmSections {

	private static final double HANG = 26;

	private static final double AFTER = 6;

	private static final double HEADING_AND_TWO_LINES = 110;

	private final Wording wording;

	private final Flow flow;

	private final Function<Placed, String> page;

	private @Nullable Tab open;

	HarmSections(Wording wording, Flow flow, Function<Placed, String> page) {
		this.wording = wording;
		this.flow = flow;
		this.page = page;
	}

	/**
	 * The section that is being laid out.
	 */
	@Nullable Tab open() {
		return this.open;
	}

	/**
	 * Goes back to a section, after what followed was taken back.
	 */
	void reopen(@Nullable Tab tab) {
		this.open = tab;
	}

	/**
	 * Makes sure that what follows stands in this section.
	 */
	private void in(Tab tab, boolean begun) {
		if (this.open == tab) {
			return;
		}
		end();
		this.open = tab;
		this.flow.newSheet();
		Anchor anchor = begun ? new Anchor() : tab.anchor();
		this.flow.place(anchor);
		String title = this.wording.say(begun ? "section.continued" : "section", tab.number(), tab.name());
		this.flow.bookmark(title, anchor);
		this.flow.open(Tag.SECT);
		this.flow.text(Tag.H1, title, Looks.HEADING, 4);
		if (!begun) {
			for (String paragraph : tab.about()) {
				this.flow.speak(LittleWords.tag(paragraph, this.wording.language()));
				this.flow.text(Tag.P, paragraph, tab.own() ? Looks.PLAIN : Looks.SOFT, 8);
				this.flow.speak(null);
			}
		}
		this.flow.rule(Colour.ACCENT, 1.5, 16);
	}

	void end() {
		if (this.open != null) {
			this.flow.close();
			this.open = null;
		}
	}

	void account(Placed placed) {
		in(placed.tab(), placed != placed.tab().exhibits().getFirst());
		this.flow.need(HEADING_AND_TWO_LINES);
		this.flow.place(placed.begin());
		String harms = this.wording.harms(placed.exhibit().details());
		this.flow.bookmarkUnder(this.wording.say("account.bookmark", placed.reference(), harms), placed.begin());
		this.flow.open(Tag.SECT);
		this.flow.text(Tag.H2,
				List.of(new Words(placed.reference(), Looks.REFERENCE), new Words("  " + harms, Looks.SUBHEADING)),
				Looks.REFERENCE, 1);
		this.flow.text(Tag.P, this.wording.say("account.details", this.wording.details(placed.exhibit().details()),
				this.wording.say("assurance." + placed.exhibit().assurance())), Looks.SMALL, 7);
		String note = replaced(placed.exhibit().text());
		placed.printed(PrintedText.digest(print(paragraphs(placed.exhibit().text()), note)));
		this.flow.text(Tag.P, note, Looks.SMALL, 0);
		this.flow.place(placed.end());
		this.flow.close();
		this.flow.skip(22);
	}

	/**
	 * Sets the paragraphs, each in the language that it is in, or that the others are in
	 * where it does not tell. The note comes on the sheet where the last one ends.
	 */
	private List<String> print(List<List<Words>> paragraphs, String note) {
		int[] balances = new int[paragraphs.size()];
		int all = 0;
		for (int i = 0; i < balances.length; i++) {
			balances[i] = balance(paragraphs.get(i));
			all += balances[i];
		}
		List<String> printed = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			int balance = (balances[i] != 0) ? balances[i] : all;
			this.flow.speak(LittleWords.tag(balance, this.wording.language()));
			if (i == paragraphs.size() - 1) {
				this.flow.keepUnder(this.flow.height(note, Looks.SMALL) + AFTER);
			}
			printed.add(this.flow.numbered(Integer.toString(i + 1), Looks.PARAGRAPH_NUMBER, paragraphs.get(i),
					Looks.ACCOUNT, HANG, AFTER));
		}
		this.flow.speak(null);
		return printed;
	}

	private static int balance(List<Words> paragraph) {
		int balance = 0;
		for (Words words : paragraph) {
			balance += words.boxed() ? 0 : LittleWords.balance(words.text());
		}
		return balance;
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
		for (Replacement replaced : text.replacements()) {
			into.writer(all.substring(from, replaced.begin()));
			into.surrogate(all.substring(replaced.begin(), replaced.end()));
			from = replaced.end();
		}
		into.writer(all.substring(from));
		into.end();
		return paragraphs;
	}

	/**
	 * Where the other accounts of a section's harm are printed.
	 */
	void elsewhere(Tab tab) {
		in(tab, !tab.exhibits().isEmpty());
		this.flow.need(HEADING_AND_TWO_LINES);
		this.flow.text(Tag.H2, this.wording.say("elsewhere", tab.name()), Looks.SUBHEADING, 3);
		this.flow.text(Tag.P, this.wording.say("elsewhere.why"), Looks.SMALL, 6);
		this.flow.table(new Table(List.of(60.0, Flow.WIDTH - 120, 60.0),
				List.of(Cell.of(this.wording.say("index.reference"), Looks.HEAD),
						Cell.of(this.wording.say("elsewhere.under"), Looks.HEAD),
						Cell.number(this.wording.say("index.page"), Looks.HEAD)),
				tab.elsewhere().stream().map(this::reference).toList(), 2.6));
	}

	private List<Cell> reference(Placed placed) {
		String says = this.wording.say("index.says", placed.reference());
		return List.of(Cell.link(placed.reference(), Looks.LINK, placed.begin(), says, 3),
				Cell.of(placed.tab().name(), Looks.BODY), Cell.pageOf(() -> this.page.apply(placed), Looks.LINK));
	}

}
