package org.chorus.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Pages with every part of the layout, and ones that fail; for tests alone.
 */
@Controller
class Gallery {

	static final String SECRET = "canary-7f3a";

	@GetMapping("/check/gallery")
	String member(Model model) {
		model.addAttribute("form", new Form("What was typed stays.", Set.of(Kind.FIRST_HAND), null));
		model.addAttribute("kinds", List.of(Kind.values()));
		return "gallery/member";
	}

	@PostMapping("/check/gallery")
	String problem(@ModelAttribute("form") Form form, BindingResult problems, Model model) {
		problems.rejectValue("text", "web.problem.busy.what");
		problems.reject("web.problem.busy.safe");
		model.addAttribute("kinds", List.of(Kind.values()));
		return "gallery/member";
	}

	@GetMapping("/verify/gallery")
	String staff() {
		return "gallery/staff";
	}

	@GetMapping("/check/fault")
	String fault() {
		throw new IllegalStateException(SECRET);
	}

	@GetMapping("/check/broken")
	String broken() {
		return "gallery/broken";
	}

	@GetMapping("/unlisted")
	String unlisted() {
		return "gallery/staff";
	}

	enum Kind {

		FIRST_HAND, HEARD, NOT_TOLD

	}

	record Form(@Nullable String text, @Nullable Set<Kind> kinds, @Nullable Kind kind) {
	}

}
