package org.chorus.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpSession;
import org.chorus.account.Account;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.matter.Desk;
import org.chorus.matter.MatterId;
import org.chorus.matter.WorkProduct;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saves what a lawyer says of an account, and tells what was saved with a way to undo it.
 */
@Controller
class WorkController {

	/**
	 * Under this name the session keeps the matter that was coded for last.
	 */
	static final String MATTER = "matter";

	private final WorkProduct work;

	private final WorkParts parts;

	private final Accounts accounts;

	WorkController(WorkProduct work, WorkParts parts, Accounts accounts) {
		this.work = work;
		this.parts = parts;
		this.accounts = accounts;
	}

	/**
	 * What is posted from beside an account.
	 *
	 * @param code the codes that it shall carry
	 * @param had those that it carried when the page was made
	 * @param before the note then
	 * @param next the account to go on to
	 * @param r the list that it was opened from
	 * @param n its place in that list
	 */
	record Coding(@Nullable String matter, @Nullable Set<String> code, @Nullable Set<String> had, @Nullable String note,
			@Nullable String before, @Nullable String next, @Nullable String r, @Nullable Integer n) {

		Coding {
			code = (code != null) ? Set.copyOf(code) : Set.of();
			had = (had != null) ? Set.copyOf(had) : Set.of();
			note = lines(note);
			before = lines(before);
		}

		Set<String> more() {
			return without(this.code, this.had);
		}

		Set<String> less() {
			return without(this.had, this.code);
		}

		private static Set<String> without(@Nullable Set<String> all, @Nullable Set<String> some) {
			Set<String> left = new HashSet<>((all != null) ? all : Set.of());
			left.removeAll((some != null) ? some : Set.of());
			return left;
		}

	}

	/**
	 * What was saved, told on the page that follows.
	 */
	record Saved(String ref, String at, Coding coding) {
	}

	@PostMapping("/staff/accounts/{ref}/work")
	String code(@PathVariable String ref, @ModelAttribute Coding coding, @RequestParam(defaultValue = "stay") String go,
			Authentication who, HttpSession session, RedirectAttributes after) {
		Account account = find(ref);
		MatterId matter = matter(coding.matter());
		try {
			this.work.code(matter, account.id(), coding.more(), coding.less(), who.getName());
			this.work.note(Desk.of(matter), account.id(), String.valueOf(coding.note()), who.getName());
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		session.setAttribute(MATTER, matter.value());
		after.addFlashAttribute("saved", new Saved(account.ref(), this.parts.now(), coding));
		boolean on = go.equals("next") && coding.next() != null && !coding.next().isEmpty();
		return to(on ? String.valueOf(coding.next()) : account.ref(), coding.r(), place(coding, on), after);
	}

	private static @Nullable Integer place(Coding coding, boolean on) {
		Integer place = coding.n();
		return (place != null && on) ? Integer.valueOf(place + 1) : place;
	}

	@PostMapping("/staff/accounts/{ref}/note")
	String note(@PathVariable String ref, @RequestParam String note, @RequestParam(required = false) @Nullable String r,
			@RequestParam(required = false) @Nullable Integer n, Authentication who, RedirectAttributes after) {
		Account account = find(ref);
		try {
			this.work.note(Desk.own(who.getName()), account.id(), lines(note), who.getName());
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		after.addFlashAttribute("noted", this.parts.now());
		return to(account.ref(), r, n, after);
	}

	@PostMapping("/staff/accounts/{ref}/tag")
	String tag(@PathVariable String ref, @RequestParam String tag, @RequestParam(defaultValue = "") String desk,
			@RequestParam(required = false) @Nullable String r, @RequestParam(required = false) @Nullable Integer n,
			Authentication who, RedirectAttributes after) {
		Account account = find(ref);
		try {
			this.work.tag(desk(desk, who), tag, List.of(account.id()), who.getName());
		}
		catch (IllegalArgumentException ex) {
			after.addFlashAttribute("badTag", tag);
		}
		return to(account.ref(), r, n, after);
	}

	@PostMapping("/staff/accounts/{ref}/untag")
	String untag(@PathVariable String ref, @RequestParam String label,
			@RequestParam(required = false) @Nullable String r, @RequestParam(required = false) @Nullable Integer n,
			Authentication who, RedirectAttributes after) {
		Account account = find(ref);
		this.work.untag(label, account.id(), who.getName());
		return to(account.ref(), r, n, after);
	}

	/**
	 * The desk that a form names: a matter, or the lawyer's own where it names none.
	 */
	static Desk desk(String matter, Authentication who) {
		return matter.isEmpty() ? Desk.own(who.getName()) : Desk.of(matter(matter));
	}

	private static MatterId matter(@Nullable String id) {
		try {
			return new MatterId((id != null) ? id : "");
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private Account find(String ref) {
		return this.accounts.findByRef(ref)
			.filter((account) -> account.state() == State.RELEASED)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Browsers end lines in two signs.
	 */
	private static String lines(@Nullable String typed) {
		return (typed != null) ? typed.replace("\r\n", "\n").strip() : "";
	}

	private static String to(String ref, @Nullable String result, @Nullable Integer place, RedirectAttributes after) {
		after.addAttribute("ref", ref);
		if (result != null && !result.isEmpty()) {
			after.addAttribute("r", result);
			after.addAttribute("n", (place != null) ? place : 0);
		}
		return "redirect:/staff/accounts/{ref}";
	}

}
