package org.chorus.staff;

import java.util.Arrays;
import java.util.List;

import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.audit.Verdict;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The auditor's pages: what was done, and whether the trails are whole.
 */
@Controller
class TrailController {

	private static final int PAGE = 50;

	private final Trail trail;

	TrailController(Trail trail) {
		this.trail = trail;
	}

	@GetMapping("/staff/trail")
	String trail(@RequestParam(defaultValue = "STAFF") Chain chain,
			@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
		List<Entry> entries = this.trail.entries(chain, before, PAGE);
		model.addAttribute("chain", chain);
		model.addAttribute("entries", entries);
		model.addAttribute("older",
				(entries.size() == PAGE && entries.getLast().seq() > 1) ? entries.getLast().seq() : null);
		return "staff/trail";
	}

	@PostMapping("/staff/trail/check")
	String check(Authentication who, Model model) {
		List<Verdict> verdicts = Arrays.stream(Chain.values()).map(this.trail::verify).toList();
		boolean whole = verdicts.stream().allMatch(Verdict.Intact.class::isInstance);
		this.trail.staff(who.getName(), Role.AUDITOR.label(), "trail-check", "", whole ? "whole" : "broken");
		model.addAttribute("whole", whole);
		model.addAttribute("found", verdicts.stream().map(TrailController::found).toList());
		return "staff/check";
	}

	private static Found found(Verdict verdict) {
		return switch (verdict) {
			case Verdict.Intact whole -> new Found(whole.chain(), "whole", whole.entries(), whole.head());
			case Verdict.Broken broken -> new Found(broken.chain(), broken.fault().name(), broken.seq(), "");
		};
	}

	/**
	 * A verdict as the page tells it.
	 *
	 * @param number how many entries, or the first that is wrong
	 */
	record Found(Chain chain, String what, long number, String head) {
	}

}
