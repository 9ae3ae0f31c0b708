package org.chorus.search;

import java.util.List;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.State;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Near-copies: the groups of a list, and one account beside its copies with the
 * differences marked. Nothing is hidden or taken out because it is alike.
 */
@Controller
class CopiesController {

	/**
	 * Groups, or copies, on a page.
	 */
	private static final int PAGE = 10;

	private final AccountIndex index;

	private final Accounts accounts;

	private final Searches searches;

	private final LawyerSets sets;

	private final SearchTrail trail;

	private final Labels labels;

	CopiesController(AccountIndex index, Accounts accounts, Searches searches, LawyerSets sets, SearchTrail trail,
			Labels labels) {
		this.index = index;
		this.accounts = accounts;
		this.searches = searches;
		this.sets = sets;
		this.trail = trail;
		this.labels = labels;
	}

	/**
	 * An account of a group.
	 */
	record Member(String ref, String details) {
	}

	/**
	 * A copy beside the account that it is compared with.
	 */
	record Beside(String ref, String details, int percent, List<Difference.Part> parts) {
	}

	@GetMapping("/staff/search/r/{id}/copies")
	String groups(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Authentication who,
			Model model) {
		Asked asked = this.searches.find(who.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<List<AccountId>> groups = this.index.groups(this.sets.search(asked, who.getName()));
		this.trail.searched(who.getName(), "lawyer", asked.written(), groups.stream().mapToInt(List::size).sum());
		model.addAttribute("id", id);
		model.addAttribute("total", groups.size());
		model.addAttribute("accounts", groups.stream().mapToInt(List::size).sum());
		model.addAttribute("groups",
				page(groups, page).stream().map((group) -> group.stream().map(this::member).toList()).toList());
		pages(groups.size(), page, model);
		return "search/groups";
	}

	@GetMapping("/staff/accounts/{ref}/copies")
	String copies(@PathVariable String ref, @RequestParam(defaultValue = "1") int page, Authentication who,
			Model model) {
		Account account = this.accounts.findByRef(ref)
			.filter((found) -> found.state() == State.RELEASED)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Copy> copies = this.index.copies(account.id());
		this.trail.read(who.getName(), "lawyer", account.ref());
		model.addAttribute("ref", account.ref());
		model.addAttribute("details", String.join(" · ", this.labels.of(account.content().details())));
		model.addAttribute("text", text(account));
		model.addAttribute("total", copies.size());
		model.addAttribute("copies", page(copies, page).stream()
			.flatMap((copy) -> this.accounts.find(copy.id()).stream().map((other) -> beside(account, other, copy)))
			.toList());
		page(copies, page).forEach((copy) -> this.trail.read(who.getName(), "lawyer", copy.ref()));
		pages(copies.size(), page, model);
		return "search/copies";
	}

	private Beside beside(Account account, Account other, Copy copy) {
		return new Beside(other.ref(), String.join(" · ", this.labels.of(other.content().details())), copy.percent(),
				Difference.between(text(account), text(other)).parts());
	}

	private Member member(AccountId id) {
		return new Member(id.ref(),
				this.accounts.find(id)
					.map((account) -> String.join(" · ", this.labels.of(account.content().details())))
					.orElse(""));
	}

	private static String text(Account account) {
		return account.content().text().text();
	}

	private static <T> List<T> page(List<T> all, int page) {
		int from = Math.clamp((Math.max(1, page) - 1L) * PAGE, 0, all.size());
		return all.subList(from, Math.min(all.size(), from + PAGE));
	}

	private static void pages(int total, int page, Model model) {
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("last", Math.max(1, (total + PAGE - 1) / PAGE));
	}

}
