package org.chorus.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSession;
import org.chorus.account.Account;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.search.Passage.Piece;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * One account as a lawyer reads it, with its hits and its neighbours in the list that it
 * was opened from.
 */
@Controller
class AccountController {

	private static final int MOST_LIKE = 10;

	private final Accounts accounts;

	private final AccountIndex index;

	private final Searches searches;

	private final SearchTrail trail;

	private final Labels labels;

	private final LawyerSets sets;

	private final WorkParts work;

	private final WithdrawnPage withdrawn;

	AccountController(Accounts accounts, AccountIndex index, Searches searches, SearchTrail trail, Labels labels,
			LawyerSets sets, WorkParts work, WithdrawnPage withdrawn) {
		this.accounts = accounts;
		this.index = index;
		this.searches = searches;
		this.trail = trail;
		this.labels = labels;
		this.sets = sets;
		this.work = work;
		this.withdrawn = withdrawn;
	}

	/**
	 * Another account of the same list.
	 */
	record Neighbour(String ref, int place) {
	}

	@GetMapping("/staff/accounts/{ref}")
	String account(@PathVariable String ref, @RequestParam(name = "r", required = false) @Nullable String result,
			@RequestParam(name = "n", defaultValue = "0") int place,
			@RequestParam(name = "m", required = false) @Nullable String matter, HttpSession session,
			Authentication who, Model model) {
		Account account = released(ref).orElse(null);
		if (account == null) {
			return this.withdrawn.show(ref, who.getName(), model);
		}
		this.trail.read(who.getName(), "lawyer", account.ref());
		Optional<Asked> asked = Optional.ofNullable(result).flatMap((id) -> this.searches.find(who.getName(), id));
		Optional<Search> search = asked.map((each) -> this.sets.search(each, who.getName()));
		AccountText text = text(account, search.orElse(null));
		model.addAttribute("account", account);
		model.addAttribute("details", String.join(" · ", this.labels.of(account.content().details())));
		model.addAttribute("harms", this.labels.harms(account.content().details()));
		model.addAttribute("text", text);
		Object last = (matter != null) ? matter : session.getAttribute(WorkController.MATTER);
		model.addAttribute("work", this.work.of(account.id(), who.getName(), (String) last));
		model.addAttribute("copies", this.index.copies(account.id()).size());
		model.addAttribute("hits", IntStream.rangeClosed(1, text.hits()).boxed().toList());
		search.ifPresent((each) -> neighbours(each.page(0, 0, asked.orElseThrow().generation()), String.valueOf(result),
				place, model));
		return "search/account";
	}

	@GetMapping("/staff/accounts/{ref}/like")
	String like(@PathVariable String ref, Authentication who, Model model) {
		Account account = released(ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Hit> hits = this.index.like(account.id(), account.content().text(), MOST_LIKE);
		this.trail.read(who.getName(), "lawyer", account.ref());
		model.addAttribute("ref", account.ref());
		model.addAttribute("rows",
				hits.stream()
					.map((hit) -> new Like(hit.ref(), String.join(" · ", this.labels.of(hit.details())),
							this.labels.harms(hit.details())))
					.toList());
		return "search/like";
	}

	private Optional<Account> released(String ref) {
		return this.accounts.findByRef(ref).filter((found) -> found.state() == State.RELEASED);
	}

	/**
	 * An account that is like another.
	 */
	record Like(String ref, String details, String harms) {
	}

	private AccountText text(Account account, @Nullable Search asked) {
		String approved = account.content().text().text();
		Passage plain = new Passage(List.of(new Piece(approved, 0)), false, false);
		Passage whole = Optional.ofNullable(asked)
			.flatMap((search) -> this.index.whole(account.id(), search))
			.filter((passage) -> approved.equals(passage.text()))
			.orElse(plain);
		return AccountText.of(account.content().text(), whole);
	}

	private void neighbours(Search search, String result, int place, Model model) {
		int from = Math.max(0, place - 2);
		Found found = this.index.search(search.withoutFacets().page(from, 3, search.generation()));
		model.addAttribute("result", result);
		model.addAttribute("total", found.total());
		model.addAttribute("place", place);
		model.addAttribute("previous", neighbour(found, from, place - 1));
		model.addAttribute("next", neighbour(found, from, place + 1));
	}

	private static @Nullable Neighbour neighbour(Found found, int from, int place) {
		int at = place - 1 - from;
		return (place > 0 && at >= 0 && at < found.hits().size()) ? new Neighbour(found.hits().get(at).ref(), place)
				: null;
	}

}
