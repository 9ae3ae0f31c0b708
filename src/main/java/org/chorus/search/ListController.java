package org.chorus.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.Labelled;
import org.chorus.account.State;
import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.chorus.matter.WorkProduct;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a lawyer does with a list: puts accounts into a matter, tags them, or takes the
 * list away as references and disclosed details, never as text.
 */
@Controller
class ListController {

	private final Picking picking;

	private final Accounts accounts;

	private final Searches searches;

	private final Matters matters;

	private final WorkProduct work;

	private final SearchTrail trail;

	ListController(Picking picking, Accounts accounts, Searches searches, Matters matters, WorkProduct work,
			SearchTrail trail) {
		this.picking = picking;
		this.accounts = accounts;
		this.searches = searches;
		this.matters = matters;
		this.work = work;
		this.trail = trail;
	}

	@PostMapping("/staff/search/r/{id}/matter")
	String add(@PathVariable String id, @ModelAttribute Picked picked, @RequestParam String matter, Authentication who,
			RedirectAttributes after) {
		put(this.picking.of(find(who, id), picked, who.getName()), matter, who, after);
		return back(id, picked, after);
	}

	@PostMapping("/staff/search/r/{id}/tag")
	String tag(@PathVariable String id, @ModelAttribute Picked picked, @RequestParam String tag,
			@RequestParam(defaultValue = "") String desk, Authentication who, RedirectAttributes after) {
		List<AccountId> chosen = this.picking.of(find(who, id), picked, who.getName());
		try {
			this.work.tag(WorkController.desk(desk, who), tag, chosen, who.getName());
			after.addFlashAttribute("added", chosen.size());
			after.addFlashAttribute("taggedAs", tag.strip());
		}
		catch (IllegalArgumentException ex) {
			after.addFlashAttribute("badTag", tag);
		}
		return back(id, picked, after);
	}

	private static String back(String id, Picked picked, RedirectAttributes after) {
		after.addAttribute("id", id);
		after.addAttribute("page", picked.from(1) + 1);
		return "redirect:/staff/search/r/{id}";
	}

	@PostMapping("/staff/accounts/{ref}/matter")
	String add(@PathVariable String ref, @RequestParam String matter,
			@RequestParam(name = "r", defaultValue = "") String result,
			@RequestParam(name = "n", defaultValue = "0") int place, Authentication who, RedirectAttributes after) {
		Account account = this.accounts.findByRef(ref)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		put(List.of(account.id()), matter, who, after);
		if (!result.isEmpty()) {
			after.addAttribute("r", result).addAttribute("n", place);
		}
		return "redirect:/staff/accounts/" + account.ref();
	}

	private void put(List<AccountId> chosen, String matter, Authentication who, RedirectAttributes after) {
		Matter to = matterId(matter).flatMap((found) -> this.matters.find(found, who.getName()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!chosen.isEmpty()) {
			this.matters.add(to.id(), chosen, who.getName());
		}
		after.addFlashAttribute("added", chosen.size());
		after.addFlashAttribute("addedTo", to.title());
	}

	private static Optional<MatterId> matterId(String value) {
		try {
			return Optional.of(new MatterId(value));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@PostMapping("/staff/search/r/{id}/list")
	ResponseEntity<byte[]> list(@PathVariable String id, @RequestParam(defaultValue = "csv") String format,
			@ModelAttribute Picked picked, Authentication who) {
		Asked asked = find(who, id);
		Picked wanted = picked.isNone() ? Picked.everything() : picked;
		List<Account> listed = this.picking.of(asked, wanted, who.getName())
			.stream()
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.filter((account) -> account.state() == State.RELEASED)
			.toList();
		this.trail.exported(who.getName(), "lawyer", asked.written(), listed.size());
		boolean json = format.equals("json");
		String body = json ? json(listed) : csv(listed);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(new MediaType(json ? MediaType.APPLICATION_JSON : new MediaType("text", "csv"),
				StandardCharsets.UTF_8));
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(json ? "accounts.json" : "accounts.csv").build());
		return new ResponseEntity<>(body.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
	}

	private static String csv(List<Account> listed) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("ref", "harms", "quarter", "employer", "basis"));
		for (Account account : listed) {
			DisclosedDetails details = DisclosedDetails.of(account.content().details());
			lines.add(List.of(account.ref(), harms(details).collect(Collectors.joining("; ")), quarter(details),
					details.employer().label(), details.basis().label()));
		}
		return lines.stream().map(Csv::line).collect(Collectors.joining());
	}

	private static String json(List<Account> listed) {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Account account : listed) {
			DisclosedDetails details = DisclosedDetails.of(account.content().details());
			Map<String, Object> object = new LinkedHashMap<>();
			object.put("ref", account.ref());
			object.put("harms", harms(details).toList());
			object.put("quarter", quarter(details));
			object.put("employer", details.employer().label());
			object.put("basis", details.basis().label());
			objects.add(object);
		}
		return JsonMapper.builder().build().writeValueAsString(objects);
	}

	private static Stream<String> harms(DisclosedDetails details) {
		return details.harms().stream().map(Labelled::label);
	}

	private static String quarter(DisclosedDetails details) {
		return details.year() + "-Q" + details.quarter();
	}

	private Asked find(Authentication who, String id) {
		return this.searches.find(who.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
