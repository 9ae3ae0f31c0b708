package org.chorus.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

import org.chorus.account.Account;
import org.chorus.account.Week;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What waits for a reviewer, oldest first.
 */
@Controller
class QueueController {

	private final Review review;

	private final Desks desks;

	QueueController(Review review, Desks desks) {
		this.review = review;
		this.desks = desks;
	}

	@GetMapping("/staff/queue")
	String queue(@RequestParam(required = false) @Nullable String released,
			@RequestParam(required = false) @Nullable String asked, Authentication who, Model model) {
		model.addAttribute("released", released);
		model.addAttribute("sent", asked);
		Week now = this.review.week();
		List<Row> rows = this.review.queue().stream().map((account) -> row(account, now, who)).toList();
		model.addAttribute("rows", rows);
		model.addAttribute("asked", this.review.waitingForWriters());
		model.addAttribute("oldest", rows.stream().filter((row) -> row.other().isEmpty()).findFirst().orElse(null));
		return "review/queue";
	}

	private Row row(Account account, Week now, Authentication who) {
		String text = account.content().text().text();
		return new Row(account, weeks(account.week(), now), text.strip().split("\\s+").length,
				MarkedText.of(account.content().text(), List.of()).unsure(),
				this.desks.other(account.id(), who.getName()).map(Desks.Sitting::reviewer).orElse(""));
	}

	static long weeks(Week from, Week until) {
		return ChronoUnit.WEEKS.between(monday(from), monday(until));
	}

	private static LocalDate monday(Week week) {
		return LocalDate.of(week.year(), 1, 4)
			.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week.week())
			.with(DayOfWeek.MONDAY);
	}

	/**
	 * An account that waits.
	 *
	 * @param weeks since it was filed
	 * @param words how long it is
	 * @param other who has it open; empty for nobody
	 */
	record Row(Account account, long weeks, int words, long unsure, String other) {
	}

}
