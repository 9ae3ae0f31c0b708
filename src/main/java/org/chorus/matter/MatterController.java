package org.chorus.matter;

import java.util.Objects;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of matters, one of them, what is said about it and who may see it.
 */
@Controller
@RequestMapping("/staff/matters")
class MatterController {

	private final Matters matters;

	private final MatterPage page;

	MatterController(Matters matters, MatterPage page) {
		this.matters = matters;
		this.page = page;
	}

	@GetMapping
	String list(Authentication who, Model model) {
		model.addAttribute("form", AboutForm.EMPTY);
		return this.page.list(who, model);
	}

	@PostMapping
	String create(@ModelAttribute("form") AboutForm form, BindingResult problems, Authentication who, Model model) {
		return form.check(problems)
			.map((about) -> "redirect:/staff/matters/" + this.matters.create(about, who.getName()).id())
			.orElseGet(() -> this.page.list(who, model));
	}

	@GetMapping("/{id}")
	String matter(@PathVariable String id, Authentication who, Model model) {
		return this.page.show(this.page.find(id, who), model);
	}

	@GetMapping("/{id}/about")
	String about(@PathVariable String id, Authentication who, Model model) {
		Matter matter = this.page.find(id, who);
		model.addAttribute("form", AboutForm.of(matter.about()));
		model.addAttribute("matter", matter);
		return "matter/about";
	}

	@PostMapping("/{id}/about")
	String describe(@PathVariable String id, @ModelAttribute("form") AboutForm form, BindingResult problems,
			Authentication who, Model model) {
		Matter matter = this.page.find(id, who);
		model.addAttribute("matter", matter);
		return form.check(problems).map((about) -> {
			this.matters.describe(matter.id(), about, who.getName());
			return "redirect:/staff/matters/" + id;
		}).orElse("matter/about");
	}

	/**
	 * Lets another lawyer in, one of those who work here.
	 */
	@PostMapping("/{id}/lawyers")
	String share(@PathVariable String id, @ModelAttribute("form") LawyerForm form, BindingResult problems,
			Authentication who, Model model, RedirectAttributes next) {
		Matter matter = this.page.find(id, who);
		String name = Objects.requireNonNullElse(form.lawyer(), "");
		if (!this.page.others(matter).contains(name)) {
			problems.rejectValue("lawyer", "matter.lawyer.wrong");
			return this.page.show(matter, model);
		}
		this.matters.share(matter.id(), name, who.getName());
		next.addFlashAttribute("shared", name);
		return "redirect:/staff/matters/" + id;
	}

	/**
	 * Whom to let in.
	 */
	record LawyerForm(@Nullable String lawyer) {
	}

}
