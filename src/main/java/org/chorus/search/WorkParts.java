package org.chorus.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chorus.account.AccountId;
import org.chorus.matter.Desk;
import org.chorus.matter.Hand;
import org.chorus.matter.Label;
import org.chorus.matter.Label.Kind;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.matter.Note;
import org.chorus.matter.WorkProduct;
import org.chorus.search.WorkPart.Choice;
import org.chorus.search.WorkPart.Code;
import org.chorus.search.WorkPart.In;
import org.chorus.search.WorkPart.Remark;
import org.chorus.search.WorkPart.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gathers what a lawyer may see of the work on an account.
 */
@Component
class WorkParts {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

	private final WorkProduct work;

	private final Matters matters;

	private final MessageSource messages;

	private final Clock clock;

	WorkParts(WorkProduct work, Matters matters, MessageSource messages, Clock clock) {
		this.work = work;
		this.matters = matters;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * @param wanted the matter whose codes are wanted; otherwise one that the account is
	 * in, or the first
	 */
	WorkPart of(AccountId account, String lawyer, @Nullable String wanted) {
		List<Matter> mine = this.matters.of(lawyer);
		Matter matter = chosen(mine, account, wanted).orElse(null);
		List<Label> labels = this.work.labels(lawyer);
		List<Note> notes = this.work.notes(account, lawyer);
		Desk desk = (matter != null) ? Desk.of(matter.id()) : Desk.own(lawyer);
		return new WorkPart((matter != null) ? matter.id().value() : null, (matter != null) ? matter.title() : "",
				mine.stream().map((each) -> new Choice(each.id().value(), each.title())).toList(),
				labels.stream()
					.filter((label) -> label.kind() == Kind.CODE && label.desk().equals(desk))
					.map((label) -> code(label, account, lawyer))
					.toList(),
				notes.stream()
					.filter((note) -> note.desk().equals(desk) && !note.by().lawyer().equals(lawyer))
					.map((note) -> new Remark(by(note.by(), lawyer), note.text()))
					.toList(),
				(matter != null) ? written(notes, desk, lawyer) : "", written(notes, Desk.own(lawyer), lawyer),
				labels.stream()
					.filter((label) -> label.kind() == Kind.TAG && label.accounts().containsKey(account))
					.map((label) -> new Tag(label.id(), label.name(), title(label.desk(), mine)))
					.toList(),
				mine.stream()
					.filter((each) -> each.accounts().contains(account))
					.map((each) -> new In(each.id().value(), each.title(), each.accounts().indexOf(account) + 1))
					.toList());
	}

	/**
	 * The time of day, and the day where it is not today.
	 */
	String now() {
		return told(this.clock.instant().atZone(LONDON));
	}

	private static Optional<Matter> chosen(List<Matter> mine, AccountId account, @Nullable String wanted) {
		return mine.stream()
			.filter((matter) -> matter.id().value().equals(wanted))
			.findFirst()
			.or(() -> mine.stream().filter((matter) -> matter.accounts().contains(account)).findFirst())
			.or(() -> mine.stream().findFirst());
	}

	private Code code(Label label, AccountId account, String lawyer) {
		Hand by = label.accounts().get(account);
		return new Code(label.id(), label.name(), by != null, (by != null) ? by(by, lawyer) : "");
	}

	private static String written(List<Note> notes, Desk desk, String lawyer) {
		return notes.stream()
			.filter((note) -> note.desk().equals(desk) && note.by().lawyer().equals(lawyer))
			.findFirst()
			.map(Note::text)
			.orElse("");
	}

	private static String title(Desk desk, List<Matter> mine) {
		return switch (desk) {
			case Desk.Own own -> "";
			case Desk.Shared shared -> mine.stream()
				.filter((matter) -> matter.id().equals(shared.matter()))
				.map(Matter::title)
				.findFirst()
				.orElse("");
		};
	}

	private String by(Hand hand, String lawyer) {
		String time = told(hand.at().atZone(LONDON));
		return hand.lawyer().equals(lawyer)
				? this.messages.getMessage("search.work.by-you", new Object[] { time }, Locale.UK)
				: this.messages.getMessage("search.work.by", new Object[] { hand.lawyer(), time }, Locale.UK);
	}

	private String told(ZonedDateTime at) {
		boolean today = at.toLocalDate().equals(LocalDate.now(this.clock.withZone(LONDON)));
		return at.format(today ? TIME : DAY);
	}

}
