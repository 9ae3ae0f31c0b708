package org.chorus.bundle;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Coverage;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.NamedBox;
import org.chorus.bundle.pdf.Tag;
import org.chorus.bundle.pdf.Words;

/**
 * How the accounts came about, for a named person to exhibit.
 */
final class OriginPage {

	private final Wording wording;

	private final Flow flow;

	private int paragraph;

	OriginPage(Wording wording, Flow flow) {
		this.wording = wording;
		this.flow = flow;
	}

	void layOut(BundleContent content) {
		this.flow.newSheet();
		Anchor anchor = new Anchor();
		this.flow.place(anchor);
		String title = this.wording.say("origin");
		this.flow.bookmark(title, anchor);
		this.flow.open(Tag.SECT);
		this.flow.text(Tag.H1, title, Looks.HEADING, 10);
		heading("origin.what");
		say(this.wording.counted((content.earlier() == null) ? "origin.accounts" : "origin.supplement",
				content.exhibits().size()));
		say(this.wording.say("origin.collected"));
		say(this.wording.say("origin.selected"));
		heading("origin.method");
		say(this.wording.say("origin.deidentified", methods(content)));
		assurance(content.exhibits());
		say(this.wording.say("origin.details"));
		heading("origin.reading");
		surrogates();
		order(content);
		boxes(content);
		heading("origin.withdrawal");
		say(this.wording.say("origin.withdrawn", this.wording.day(content.day())));
		say(this.wording.say("origin.law"));
		this.flow.close();
	}

	private void order(BundleContent content) {
		String letter = Character.toString(content.letter());
		String where = content.openings().isEmpty() ? "origin.order.harm" : "origin.order.sections";
		String how = content.asGiven() ? "origin.order.given" : "origin.order.quarter";
		say(String.join(" ", this.wording.say(where), this.wording.say(how),
				this.wording.say("origin.order.references", letter)));
	}

	private void heading(String key) {
		this.flow.skip(8);
		this.flow.need(60);
		this.flow.text(Tag.H2, this.wording.say(key), Looks.SUBHEADING, 5);
	}

	private void say(String words) {
		numbered(List.of(new Words(words, Looks.METHOD)));
	}

	private void numbered(List<Words> words) {
		this.paragraph++;
		this.flow.numbered(Integer.toString(this.paragraph), Looks.METHOD.withColour(Looks.SOFT.colour()), words,
				Looks.METHOD, 24, 6);
	}

	private void surrogates() {
		numbered(List.of(new Words(this.wording.say("origin.surrogates.before") + " ", Looks.METHOD),
				new Words(this.wording.say("origin.surrogates.example"), Looks.SURROGATE, true),
				new Words(this.wording.say("origin.surrogates.after"), Looks.METHOD)));
	}

	private void assurance(List<Exhibit> exhibits) {
		for (Assurance assurance : Assurance.values()) {
			int count = (int) exhibits.stream().filter((exhibit) -> exhibit.assurance() == assurance).count();
			String key = "origin.assurance." + assurance;
			say((count == 0) ? this.wording.say(key + ".none") : this.wording.counted(key, count));
		}
	}

	private void boxes(BundleContent content) {
		SortedSet<Integer> missing = Coverage
			.missing(content.exhibits().stream().map((exhibit) -> exhibit.text().text()).toList());
		if (missing.isEmpty()) {
			return;
		}
		String names = missing.stream().limit(40).map(NamedBox::words).collect(Collectors.joining("; "));
		say(this.wording.say("origin.boxes", names));
	}

	private static String methods(BundleContent content) {
		return content.exhibits().stream().map(Exhibit::method).distinct().sorted().collect(Collectors.joining(", "));
	}

}
