package org.chorus.search;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Term reports and random samples over a list.
 */
@Controller
class ReportController {

	private static final int MOST_TERMS = 100;

	private final AccountIndex index;

	private final Searches searches;

	private final SearchTrail trail;

	private final LawyerSets sets;

	ReportController(AccountIndex index, Searches searches, SearchTrail trail, LawyerSets sets) {
		this.index = index;
		this.searches = searches;
		this.trail = trail;
		this.sets = sets;
	}

	@GetMapping("/staff/search/report")
	String blank(@RequestParam(name = "r", required = false) @Nullable String result, Model model) {
		model.addAttribute("result", result);
		model.addAttribute("terms", "");
		return "search/report";
	}

	@PostMapping("/staff/search/report")
	String report(@RequestParam String terms, @RequestParam(name = "r", required = false) @Nullable String result,
			Authentication who, Model model) {
		model.addAttribute("result", result);
		model.addAttribute("terms", terms);
		model.addAttribute("report", make(terms, result, who));
		return "search/report";
	}

	@PostMapping("/staff/search/report/csv")
	ResponseEntity<byte[]> csv(@RequestParam String terms,
			@RequestParam(name = "r", required = false) @Nullable String result, Authentication who) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
		headers.setContentDisposition(ContentDisposition.attachment().filename("terms.csv").build());
		return new ResponseEntity<>(make(terms, result, who).csv().getBytes(StandardCharsets.UTF_8), headers,
				HttpStatus.OK);
	}

	private TermReport make(String terms, @Nullable String result, Authentication who) {
		List<String> lines = terms.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.distinct()
			.limit(MOST_TERMS)
			.toList();
		TermReport report = TermReport.of(lines, set(result, who), this.index, this.sets.of(who.getName()));
		this.trail.searched(who.getName(), "lawyer", String.join("\n", lines), report.found());
		return report;
	}

	private Set<AccountId> set(@Nullable String result, Authentication who) {
		if (result == null || result.isEmpty()) {
			return new HashSet<>(this.index.all("*:*", List.of()));
		}
		Asked asked = find(who, result);
		return new HashSet<>(this.index.all(this.sets.search(asked, who.getName())));
	}

	@PostMapping("/staff/search/r/{id}/sample")
	String sample(@PathVariable String id, @RequestParam(defaultValue = "20") int size,
			@RequestParam(defaultValue = "1") long seed, Authentication who, Model model) {
		Asked asked = find(who, id);
		List<AccountId> all = this.index.all(this.sets.search(asked, who.getName()));
		List<AccountId> drawn = Sample.of(all, Math.clamp(size, 1, 1000), seed);
		this.trail.searched(who.getName(), "lawyer", asked.written(), drawn.size());
		model.addAttribute("id", id);
		model.addAttribute("seed", seed);
		model.addAttribute("total", all.size());
		model.addAttribute("refs", drawn.stream().map(AccountId::ref).toList());
		return "search/sample";
	}

	private Asked find(Authentication who, String id) {
		return this.searches.find(who.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
