package org.chorus.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chorus.matter.Matters;
import org.chorus.search.Searches.Kept;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.FieldName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The lawyer's search pages. Words are posted; a list has an address of its own without
 * them.
 */
@Controller
class SearchController {

	static final int PAGE = 20;

	private static final String LAWYER = "lawyer";

	/**
	 * What the page on searching shows, in its order.
	 */
	private static final Map<String, String> EXAMPLES = examples();

	private final AccountIndex index;

	private final Searches searches;

	private final SearchTrail trail;

	private final Labels labels;

	private final Matters matters;

	private final SavedSearches saved;

	private final LawyerSets sets;

	SearchController(AccountIndex index, Searches searches, SearchTrail trail, Labels labels, Matters matters,
			SavedSearches saved, LawyerSets sets) {
		this.index = index;
		this.searches = searches;
		this.trail = trail;
		this.labels = labels;
		this.matters = matters;
		this.saved = saved;
		this.sets = sets;
	}

	@GetMapping("/staff/search")
	String blank(Authentication who, Model model) {
		model.addAttribute("query", "");
		model.addAttribute("alerts", this.saved.withNews(who.getName()));
		return "search/search";
	}

	@PostMapping("/staff/search")
	String ask(@RequestParam("q") String query, Authentication who, Model model) {
		return answer(this.searches.ask(query.strip(), List.of(), Sorting.RELEVANCE), who, model);
	}

	@PostMapping("/staff/search/r/{id}/narrow")
	String narrow(@PathVariable String id, @RequestParam(required = false) @Nullable String want,
			@RequestParam(required = false) @Nullable String exclude,
			@RequestParam(required = false) @Nullable Sorting sort, Authentication who, Model model) {
		Asked asked = find(who, id);
		if (want != null) {
			asked = asked.toggled(filter(want, false));
		}
		if (exclude != null) {
			asked = asked.toggled(filter(exclude, true));
		}
		return answer((sort != null) ? asked.sorted(sort) : asked, who, model);
	}

	/**
	 * Leaves one part out of a search that found nothing.
	 */
	@PostMapping("/staff/search/r/{id}/back")
	String stepBack(@PathVariable String id, @RequestParam int step, Authentication who, Model model) {
		Found found = this.index.search(this.sets.search(find(who, id), who.getName()));
		if (step < 0 || step >= found.stepsBack().size()) {
			return "redirect:/staff/search/r/" + id;
		}
		Search wider = found.stepsBack().get(step).search();
		return answer(this.searches.ask(wider.query(), wider.filters(), wider.sorting()), who, model);
	}

	private String answer(Asked asked, Authentication who, Model model) {
		try {
			Found found = this.index.search(this.sets.search(asked, who.getName()).withoutFacets().page(0, 0, 0));
			this.trail.searched(who.getName(), LAWYER, asked.written(), found.total());
			long change = this.index.lastChange();
			String id = this.searches.keep(who.getName(), asked.answered(found.generation(), found.total(), change));
			return "redirect:/staff/search/r/" + id;
		}
		catch (BadQuery ex) {
			model.addAttribute("query", asked.query());
			model.addAttribute("refused", Refused.of(asked.query(), ex));
			return "search/search";
		}
	}

	@GetMapping("/staff/search/r/{id}")
	String list(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Authentication who, Model model) {
		Kept kept = open(who, id);
		Asked asked = kept.asked();
		int from = (Math.max(1, page) - 1) * PAGE;
		Found found = this.index.search(this.sets.search(asked, who.getName()).page(from, PAGE, asked.generation()));
		if (found.refreshed()) {
			this.searches.change(who.getName(), id,
					asked.answered(found.generation(), found.total(), this.index.lastChange()));
		}
		model.addAttribute("id", id);
		model.addAttribute("query", asked.query());
		model.addAttribute("asked", asked);
		model.addAttribute("found", found);
		model.addAttribute("changed", found.refreshed() && found.total() != asked.seen());
		model.addAttribute("filters", asked.filters().stream().map(this::part).toList());
		model.addAttribute("hits", new HitList(id, this.labels).of(found, from));
		model.addAttribute("facets", new FacetList(this.labels).of(found.facets()));
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("pages", pages(found.total(), Math.max(1, page)));
		model.addAttribute("sortings", Sorting.values());
		model.addAttribute("matters", this.matters.of(who.getName()));
		model.addAttribute("sharedBy", kept.isOf(who.getName()) ? null : kept.lawyer());
		return "search/search";
	}

	@GetMapping("/staff/search/help")
	String help(Authentication who, Model model) {
		Sets own = this.sets.of(who.getName());
		List<Example> examples = new ArrayList<>();
		EXAMPLES.forEach((sign, query) -> examples.add(example(sign, query, own)));
		Sets.FIELDS.forEach((field) -> own.of(field)
			.keySet()
			.stream()
			.findFirst()
			.ifPresentOrElse((name) -> examples.add(example(field.label(), Sets.written(field, name), own)),
					() -> examples.add(new Example(field.label(), "", 0))));
		model.addAttribute("examples", examples);
		return "search/help";
	}

	private Example example(String sign, String query, Sets own) {
		Search search = new Search(query).withoutFacets().page(0, 0, 0).over(own);
		return new Example(sign, query, this.index.search(search).total());
	}

	/**
	 * A sign of the language with a query that shows it.
	 *
	 * @param sign the key of what is said of it
	 * @param query empty where this lawyer has nothing to name yet
	 */
	record Example(String sign, String query, long count) {
	}

	/**
	 * A filter that can be taken out.
	 */
	record FilterPart(String token, String words, boolean excluded) {
	}

	private FilterPart part(Filter filter) {
		return new FilterPart(filter.field().name() + "|" + filter.value(), this.labels.of(filter), filter.excluded());
	}

	/**
	 * The numbers of pages near the present one, and the first and the last.
	 */
	private static List<Long> pages(long total, int present) {
		long last = Math.max(1, (total + PAGE - 1) / PAGE);
		List<Long> pages = new ArrayList<>();
		for (long page = 1; page <= last; page++) {
			if (page == 1 || page == last || Math.abs(page - present) <= 3) {
				pages.add(page);
			}
		}
		return pages;
	}

	private static Map<String, String> examples() {
		Map<String, String> examples = new LinkedHashMap<>();
		examples.put("word", "refuse");
		examples.put("exact", "=refused");
		examples.put("phrase", "\"high risk\"");
		examples.put("and", "caseload AND sickness");
		examples.put("or", "refuse OR reject");
		examples.put("not", "caseload NOT sickness");
		examples.put("brackets", "(refuse OR reject) AND risk");
		examples.put("wildcard", "refus*");
		examples.put("one", "wom?n");
		examples.put("fuzzy", "sickness~1");
		examples.put("within", "(refus* OR reject*) w/10 \"high risk\"");
		examples.put("before", "told pre/5 manager");
		examples.put("not-within", "risk not w/1 high");
		examples.put("sentence", "manager /s sick");
		examples.put("paragraph", "trainee /p violent");
		examples.put("harm", "harm:overwork");
		examples.put("region", "region:Wales");
		examples.put("employer", "employer:CRC");
		examples.put("role", "role:trainee");
		examples.put("month", "month:[2014-06 TO 2014-10]");
		examples.put("basis", "basis:first-hand");
		examples.put("all", "*:*");
		return Collections.unmodifiableMap(examples);
	}

	private Asked find(Authentication who, String id) {
		return open(who, id).asked();
	}

	private Kept open(Authentication who, String id) {
		return this.searches.open(who.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Filter filter(String token, boolean excluded) {
		String[] parts = token.split("\\|", 2);
		try {
			return new Filter(FieldName.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], excluded);
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

}
