package org.chorus.matter;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of matters: the list of them, and one with its accounts in order.
 */
@Controller
@RequestMapping("/staff/matters")
class MatterController {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Matters matters;

	private final Accounts accounts;

	private final Clock clock;

	MatterController(Matters matters, Accounts accounts, Clock clock) {
		this.matters = matters;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping
	String list(Authentication who, Model model) {
		model.addAttribute("form", new AboutForm("", "", "", ""));
		return listPage(who, model);
	}

	@PostMapping
	String create(@ModelAttribute("form") AboutForm form, BindingResult problems, Authentication who, Model model) {
		@Nullable About about = form.check(problems);
		if (about == null) {
			return listPage(who, model);
		}
		return "redirect:/staff/matters/" + this.matters.create(about, who.getName()).id();
	}

	@GetMapping("/{id}")
	String matter(@PathVariable String id, Authentication who, Model model) {
		Matter matter = find(id, who);
		model.addAttribute("form", AboutForm.of(matter.about()));
		return matterPage(matter, model);
	}

	@PostMapping("/{id}/about")
	String describe(@PathVariable String id, @ModelAttribute("form") AboutForm form, BindingResult problems,
			Authentication who, Model model) {
		Matter matter = find(id, who);
		@Nullable About about = form.check(problems);
		if (about == null) {
			return matterPage(matter, model);
		}
		this.matters.describe(matter.id(), about, who.getName());
		return "redirect:/staff/matters/" + id;
	}

	@PostMapping("/{id}/order")
	String order(@PathVariable String id, @RequestParam String account, @RequestParam int place, Authentication who) {
		Matter matter = find(id, who);
		this.matters.move(matter.id(), account(matter, account), place, who.getName());
		return "redirect:/staff/matters/" + id;
	}

	@PostMapping("/{id}/out")
	String out(@PathVariable String id, @RequestParam String account, Authentication who) {
		Matter matter = find(id, who);
		this.matters.remove(matter.id(), List.of(account(matter, account)), who.getName());
		return "redirect:/staff/matters/" + id;
	}

	private String listPage(Authentication who, Model model) {
		model.addAttribute("matters", this.matters.of(who.getName()));
		return "matter/list";
	}

	private String matterPage(Matter matter, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("rows",
				IntStream.range(0, matter.accounts().size())
					.boxed()
					.flatMap((at) -> this.accounts.find(matter.accounts().get(at))
						.map((account) -> new Row(at + 1, account))
						.stream())
					.toList());
		if (matter.about().replyBy() != null) {
			model.addAttribute("deadline",
					Deadline.of(matter.about().replyBy(), LocalDateTime.now(this.clock.withZone(LONDON))));
		}
		return "matter/matter";
	}

	private Matter find(String id, Authentication who) {
		if (!id.matches("[0-9a-f]{32}")) {
			throw new NoSuchMatter();
		}
		return this.matters.find(new MatterId(id), who.getName()).orElseThrow(NoSuchMatter::new);
	}

	/**
	 * Accounts are named by their reference, since their identifiers never leave.
	 */
	private static AccountId account(Matter matter, String ref) {
		return matter.accounts()
			.stream()
			.filter((each) -> each.ref().equals(ref))
			.findFirst()
			.orElseThrow(NoSuchMatter::new);
	}

	/**
	 * An account in its place.
	 */
	record Row(int place, Account account) {
	}

	/**
	 * What a lawyer fills in about a matter.
	 */
	record AboutForm(@Nullable String title, @Nullable String parties, @Nullable String recipient,
			@Nullable String replyBy) {

		static AboutForm of(About about) {
			return new AboutForm(about.title(), about.parties(), about.recipient(),
					(about.replyBy() != null) ? about.replyBy().toString().replace('T', ' ') : "");
		}

		@Nullable About check(BindingResult problems) {
			try {
				String due = text(this.replyBy);
				return new About(text(this.title), text(this.parties), text(this.recipient),
						due.isEmpty() ? null : LocalDateTime.parse(due.replace(' ', 'T')));
			}
			catch (DateTimeException ex) {
				problems.rejectValue("replyBy", "matter.replyBy.wrong");
			}
			catch (IllegalArgumentException ex) {
				problems.rejectValue("title", "matter.title.wrong", new Object[] { About.LONGEST }, null);
			}
			return null;
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed.strip() : "";
		}

	}

}
