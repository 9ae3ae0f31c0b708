package org.chorus.matter;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.HarmCategory;
import org.chorus.account.State;
import org.chorus.staff.lawyers.Lawyers;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what the pages of a matter show.
 */
@Component
class MatterPage {

	private final Matters matters;

	private final Accounts accounts;

	private final Lawyers lawyers;

	private final Clock clock;

	MatterPage(Matters matters, Accounts accounts, Lawyers lawyers, Clock clock) {
		this.matters = matters;
		this.accounts = accounts;
		this.lawyers = lawyers;
		this.clock = clock;
	}

	Matter find(String id, Authentication who) {
		if (!id.matches("[0-9a-f]{32}")) {
			throw new NoSuchMatter();
		}
		return this.matters.find(new MatterId(id), who.getName()).orElseThrow(NoSuchMatter::new);
	}

	String list(Authentication who, Model model) {
		model.addAttribute("matters",
				this.matters.of(who.getName())
					.stream()
					.sorted(Comparator.comparing((Matter matter) -> matter.about().replyBy(),
							Comparator.nullsLast(Comparator.naturalOrder())))
					.map((matter) -> new Listed(matter, deadline(matter)))
					.toList());
		return "matter/list";
	}

	String show(Matter matter, Model model) {
		List<Row> rows = rows(matter);
		model.addAttribute("matter", matter);
		model.addAttribute("rows", rows);
		model.addAttribute("waiting", rows.stream().filter((row) -> !row.isReleased()).count());
		model.addAttribute("sections", sections(matter));
		model.addAttribute("dropped", matter.dropped());
		model.addAttribute("deadline", deadline(matter));
		model.addAttribute("lawyers", matter.lawyers().stream().sorted().toList());
		model.addAttribute("others", others(matter));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new MatterController.LawyerForm(""));
		}
		return "matter/matter";
	}

	/**
	 * The lawyers who work here and may not see a matter.
	 */
	List<String> others(Matter matter) {
		return this.lawyers.active().stream().filter((name) -> !matter.lawyers().contains(name)).toList();
	}

	/**
	 * The sections that the accounts of a matter make, in the lawyers' order.
	 */
	List<Section> sections(Matter matter) {
		return matter.sectionsOf(harms(rows(matter)));
	}

	/**
	 * Accounts are named by their reference, since their identifiers never leave.
	 */
	static AccountId account(Matter matter, String ref) {
		return matter.accounts()
			.stream()
			.filter((each) -> each.ref().equals(ref))
			.findFirst()
			.orElseThrow(NoSuchMatter::new);
	}

	private List<Row> rows(Matter matter) {
		return IntStream.range(0, matter.accounts().size())
			.boxed()
			.flatMap((at) -> this.accounts.find(matter.accounts().get(at))
				.map((account) -> new Row(at + 1, account))
				.stream())
			.toList();
	}

	private static Set<HarmCategory> harms(List<Row> rows) {
		return rows.stream()
			.flatMap((row) -> row.account().content().details().harms().stream())
			.collect(Collectors.toSet());
	}

	private @Nullable Deadline deadline(Matter matter) {
		return Optional.ofNullable(matter.about().replyBy()).map((due) -> Deadline.of(due, this.clock)).orElse(null);
	}

	/**
	 * An account in its place.
	 */
	record Row(int place, Account account) {

		public boolean isReleased() {
			return this.account.state() == State.RELEASED;
		}

	}

	/**
	 * A matter in the list, with the time left.
	 */
	record Listed(Matter matter, @Nullable Deadline deadline) {
	}

}
