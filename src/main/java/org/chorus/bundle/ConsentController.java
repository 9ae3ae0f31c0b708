package org.chorus.bundle;

import org.chorus.matter.Matter;
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
 * Where a lawyer asks a second one to agree to a larger export, and the second answers.
 */
@Controller
@RequestMapping("/staff/bundles/consent")
class ConsentController {

	private final ExportPage page;

	private final Consents consents;

	private final Brake brake;

	ConsentController(ExportPage page, Consents consents, Brake brake) {
		this.page = page;
		this.consents = consents;
		this.brake = brake;
	}

	@PostMapping("/new")
	String begin(@RequestParam String matter, Authentication who, Model model) {
		model.addAttribute("form", new AskForm("", ""));
		return askPage(this.page.find(matter, who), who, model);
	}

	@PostMapping
	String ask(@RequestParam String matter, @ModelAttribute("form") AskForm form, BindingResult problems,
			Authentication who, Model model) {
		Matter chosen = this.page.find(matter, who);
		String second = text(form.second());
		if (!this.consents.others(who.getName()).contains(second)) {
			problems.rejectValue("second", "bundle.consent.second.wrong");
		}
		checkWords("why", text(form.why()), problems);
		if (problems.hasErrors()) {
			return askPage(chosen, who, model);
		}
		Request request = this.consents.ask(chosen, who.getName(), second, text(form.why()),
				this.brake.used(who.getName()).accountsWith(chosen.accounts()));
		return "redirect:/staff/bundles/consent/" + request.id();
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, Authentication who, Model model) {
		model.addAttribute("form", new AnswerForm(""));
		return show(find(id, who), who, model);
	}

	@PostMapping("/{id}/agree")
	String agree(@PathVariable String id, @ModelAttribute("form") AnswerForm form, BindingResult problems,
			Authentication who, Model model) {
		return answer(id, true, form, problems, who, model);
	}

	@PostMapping("/{id}/refuse")
	String refuse(@PathVariable String id, @ModelAttribute("form") AnswerForm form, BindingResult problems,
			Authentication who, Model model) {
		return answer(id, false, form, problems, who, model);
	}

	@PostMapping("/{id}/take-back")
	String takeBack(@PathVariable String id, Authentication who) {
		this.consents.takeBack(find(id, who).id(), who.getName());
		return "redirect:/staff/bundles/consent/" + id;
	}

	private String answer(String id, boolean agrees, AnswerForm form, BindingResult problems, Authentication who,
			Model model) {
		Request request = find(id, who);
		checkWords("said", text(form.said()), problems);
		if (problems.hasErrors()) {
			return show(request, who, model);
		}
		this.consents.answer(id, who.getName(), agrees, text(form.said()));
		return "redirect:/staff/bundles/consent/" + id;
	}

	private String askPage(Matter matter, Authentication who, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("others", this.consents.others(who.getName()));
		model.addAttribute("total", this.brake.used(who.getName()).accountsWith(matter.accounts()));
		return "bundle/ask";
	}

	private Request find(String id, Authentication who) {
		return this.consents.find(id, who.getName()).orElseThrow(NoSuchBundle::new);
	}

	private static String show(Request request, Authentication who, Model model) {
		model.addAttribute("request", request);
		model.addAttribute("asked", request.second().equals(who.getName()));
		return "bundle/consent";
	}

	private static void checkWords(String field, String words, BindingResult problems) {
		if (words.isEmpty()) {
			problems.rejectValue(field, "bundle.consent.why.missing");
		}
		else if (words.length() > Request.LONGEST) {
			problems.rejectValue(field, "bundle.consent.why.long", new Object[] { Request.LONGEST, words.length() },
					null);
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/**
	 * Whom a lawyer asks to agree, and why.
	 */
	record AskForm(@Nullable String second, @Nullable String why) {
	}

	/**
	 * What the second lawyer writes.
	 */
	record AnswerForm(@Nullable String said) {
	}

}
