package org.chorus.search;

import java.util.List;

import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saved searches, what is new in them, and a lawyer's own history.
 */
@Controller
class SavedController {

	private static final String PAGE = "redirect:/staff/search/saved";

	private static final int LONGEST_NAME = 100;

	private final Searches searches;

	private final SavedSearches saved;

	private final AccountIndex index;

	private final SearchTrail trail;

	private final Labels labels;

	private final LawyerSets sets;

	private final Matters matters;

	SavedController(Searches searches, SavedSearches saved, AccountIndex index, SearchTrail trail, Labels labels,
			LawyerSets sets, Matters matters) {
		this.searches = searches;
		this.saved = saved;
		this.index = index;
		this.trail = trail;
		this.labels = labels;
		this.sets = sets;
		this.matters = matters;
	}

	/**
	 * A search that another lawyer shared.
	 */
	record SharedLine(String id, String name, String by, String matter) {
	}

	/**
	 * A search as the page lists it.
	 */
	record Line(String id, String name, String query, List<String> filters, long seen, long news) {
	}

	@GetMapping("/staff/search/saved")
	String list(Authentication who, Model model) {
		model.addAttribute("saved",
				this.saved.of(who.getName())
					.stream()
					.map((each) -> line(each.id(), each.name(), each.asked(), each.news()))
					.toList());
		model.addAttribute("history",
				this.searches.of(who.getName())
					.stream()
					.filter((kept) -> kept.asked().name() == null)
					.map((kept) -> line(kept.id(), "", kept.asked(), 0))
					.toList());
		model.addAttribute("shared",
				this.matters.of(who.getName())
					.stream()
					.flatMap((matter) -> this.searches.sharedIn(matter.id(), who.getName())
						.stream()
						.map((kept) -> new SharedLine(kept.id(), String.valueOf(kept.asked().name()), kept.lawyer(),
								matter.title())))
					.toList());
		return "search/saved";
	}

	private Line line(String id, String name, Asked asked, long news) {
		return new Line(id, name, asked.query(), asked.filters().stream().map(this.labels::of).toList(), asked.seen(),
				news);
	}

	@PostMapping("/staff/search/r/{id}/save")
	String save(@PathVariable String id, @RequestParam String name, Authentication who) {
		Asked asked = find(who, id);
		this.searches.keep(who.getName(), asked.named(name(name, asked)));
		return PAGE;
	}

	/**
	 * Opens a search to the lawyers of a matter, by its lawyer's own act alone: query
	 * words are privileged (requirement S33).
	 */
	@PostMapping("/staff/search/r/{id}/share")
	String share(@PathVariable String id, @RequestParam String name, @RequestParam String matter, Authentication who,
			RedirectAttributes after) {
		Asked asked = find(who, id);
		MatterId with = MatterId.of(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String shared = this.searches.share(who.getName(), asked.named(name(name, asked)), with);
		this.trail.shared(who.getName(), asked.written(), with);
		after.addFlashAttribute("sharedIn", this.matters.find(with, who.getName()).map(Matter::title).orElse(""));
		return "redirect:/staff/search/r/" + shared;
	}

	private static String name(String typed, Asked asked) {
		String given = typed.isBlank() ? asked.query() : typed.strip();
		return given.substring(0, Math.min(given.length(), LONGEST_NAME));
	}

	/**
	 * Looks at a saved search again; what was new is seen then.
	 */
	@PostMapping("/staff/search/saved/{id}/run")
	String run(@PathVariable String id, Authentication who) {
		Asked asked = find(who, id);
		long change = this.index.lastChange();
		Found found = this.index.search(this.sets.search(asked, who.getName()).page(0, 0, 0));
		this.trail.searched(who.getName(), "lawyer", asked.written(), found.total());
		this.searches.change(who.getName(), id, asked.answered(found.generation(), found.total(), change));
		return "redirect:/staff/search/r/" + id;
	}

	@PostMapping("/staff/search/saved/{id}/forget")
	String forget(@PathVariable String id, Authentication who) {
		this.searches.forget(who.getName(), id);
		return PAGE;
	}

	@PostMapping("/staff/search/history/forget")
	String forgetHistory(Authentication who) {
		this.searches.forgetHistory(who.getName());
		return PAGE;
	}

	private Asked find(Authentication who, String id) {
		return this.searches.find(who.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
