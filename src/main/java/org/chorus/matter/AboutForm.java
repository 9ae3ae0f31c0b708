package org.chorus.matter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What a lawyer fills in about a matter, as typed.
 */
record AboutForm(@Nullable String title, @Nullable String brief, @Nullable String parties, @Nullable String recipient,
		@Nullable String dated, @Nullable String replyDay, @Nullable String replyHour, @Nullable String letter) {

	static final AboutForm EMPTY = new AboutForm("", "", "", "", "", "", "", "A");

	static AboutForm of(About about) {
		LocalDateTime due = about.replyBy();
		return new AboutForm(about.title(), about.brief(), about.parties(), about.recipient(),
				(about.dated() != null) ? Typed.say(about.dated()) : "",
				(due != null) ? Typed.say(due.toLocalDate()) : "", (due != null) ? due.toLocalTime().toString() : "",
				Character.toString(about.letter()));
	}

	/**
	 * Puts each problem at its field.
	 * @return nothing where there is one
	 */
	Optional<About> check(BindingResult problems) {
		checkLine("title", this.title, About.LONGEST, problems);
		checkLine("brief", this.brief, About.LONGEST_BRIEF, problems);
		checkLine("parties", this.parties, About.LONGEST, problems);
		checkLine("recipient", this.recipient, About.LONGEST, problems);
		if (text(this.title).isEmpty()) {
			problems.rejectValue("title", "matter.title.missing");
		}
		if (!text(this.letter).matches("[A-Za-z]")) {
			problems.rejectValue("letter", "matter.letter.wrong");
		}
		@Nullable LocalDate day = day("dated", this.dated, problems);
		@Nullable LocalDateTime due = due(problems);
		if (day != null && due != null && due.toLocalDate().isBefore(day)) {
			problems.rejectValue("replyDay", "matter.replyDay.early");
		}
		return problems.hasErrors() ? Optional.empty()
				: Optional.of(new About(text(this.title), text(this.brief), text(this.parties), text(this.recipient),
						day, due, text(this.letter).toUpperCase(Locale.ROOT).charAt(0)));
	}

	private static void checkLine(String field, @Nullable String typed, int longest, BindingResult problems) {
		if (text(typed).length() > longest) {
			problems.rejectValue(field, "matter.line.long", new Object[] { longest, text(typed).length() }, null);
		}
		else if (text(typed).chars().anyMatch(Character::isISOControl)) {
			problems.rejectValue(field, "matter.line.control");
		}
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, BindingResult problems) {
		Optional<LocalDate> day = Typed.day(text(typed));
		if (day.isEmpty() && !text(typed).isEmpty()) {
			problems.rejectValue(field, "matter.day.wrong");
		}
		return day.orElse(null);
	}

	private @Nullable LocalDateTime due(BindingResult problems) {
		@Nullable LocalDate day = day("replyDay", this.replyDay, problems);
		Optional<LocalTime> hour = Typed.hour(text(this.replyHour));
		boolean wanted = !text(this.replyDay).isEmpty() || !text(this.replyHour).isEmpty();
		if (wanted && text(this.replyDay).isEmpty()) {
			problems.rejectValue("replyDay", "matter.replyDay.missing");
		}
		if (wanted && hour.isEmpty()) {
			problems.rejectValue("replyHour", "matter.replyHour.wrong");
		}
		if (day == null || hour.isEmpty()) {
			return null;
		}
		LocalDateTime due = day.atTime(hour.get());
		if (!Deadline.exists(due)) {
			problems.rejectValue("replyHour", "matter.replyHour.skipped");
		}
		return due;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
