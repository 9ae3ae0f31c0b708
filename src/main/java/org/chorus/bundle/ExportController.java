package org.chorus.bundle;

import org.chorus.matter.Matter;
import org.chorus.matter.Matters;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Checks a matter, and has its bundle made or previewed while the lawyer sees how far it
 * has come.
 */
@Controller
@RequestMapping("/staff/bundles")
class ExportController {

	/**
	 * How long an answer may wait for a small bundle, in milliseconds.
	 */
	private static final long A_MOMENT = 1000;

	private final ExportPage page;

	private final Orders orders;

	private final Exports exports;

	private final Matters matters;

	private final Bundles bundles;

	ExportController(ExportPage page, Orders orders, Exports exports, Matters matters, Bundles bundles) {
		this.page = page;
		this.orders = orders;
		this.exports = exports;
		this.matters = matters;
		this.bundles = bundles;
	}

	@PostMapping
	String export(@RequestParam String matter, Authentication who, Model model) {
		Matter chosen = this.page.find(matter, who);
		model.addAttribute("form", ExportForm.of(chosen));
		return this.page.show(chosen, who, model);
	}

	@PostMapping("/make")
	String make(@ModelAttribute("form") ExportForm form, BindingResult problems, Authentication who, Model model,
			RedirectAttributes next) {
		return begin(form, problems, who, model, next, this.exports::begin);
	}

	@PostMapping("/preview")
	String preview(@ModelAttribute("form") ExportForm form, BindingResult problems, Authentication who, Model model,
			RedirectAttributes next) {
		return begin(form, problems, who, model, next, this.exports::preview);
	}

	private String begin(ExportForm form, BindingResult problems, Authentication who, Model model,
			RedirectAttributes next, Beginning beginning) {
		Matter matter = this.page.find(form.id(), who);
		form.check(problems);
		if (problems.hasErrors()) {
			return this.page.show(matter, who, model);
		}
		if (!matter.printing().equals(form.printing())) {
			this.matters.choose(matter.id(), form.printing(), who.getName());
		}
		return shown(beginning.of(this.orders.of(matter, form), matter, who.getName()), who, model, next);
	}

	/**
	 * Prints what a matter has gained since a copy was made, with the numbers of the copy
	 * unmoved.
	 */
	@PostMapping("/{copy}/supplement")
	String supplement(@PathVariable int copy, Authentication who, Model model, RedirectAttributes next) {
		Recipe earlier = this.bundles.recipe(copy, who.getName()).orElseThrow(NoSuchBundle::new);
		Matter matter = this.page.find(String.valueOf(earlier.matter()), who);
		return shown(this.exports.supplement(earlier, matter, who.getName()), who, model, next);
	}

	private String shown(Making making, Authentication who, Model model, RedirectAttributes next) {
		making.await(A_MOMENT);
		return (making.state() == Making.State.MADE) ? making(making.id(), who, model, next)
				: "redirect:/staff/bundles/making/" + making.id();
	}

	@GetMapping("/making/{id}")
	String making(@PathVariable String id, Authentication who, Model model, RedirectAttributes next) {
		Making making = this.exports.find(id, who.getName()).orElseThrow(NoSuchBundle::new);
		if (making.state() == Making.State.MADE && making.isPreview()) {
			return "redirect:/staff/bundles/preview/" + making.result();
		}
		if (making.state() == Making.State.MADE) {
			next.addFlashAttribute("made", making.result());
			return "redirect:/staff/bundles";
		}
		model.addAttribute("making", making);
		return "bundle/making";
	}

	@PostMapping("/making/{id}/cancel")
	String cancel(@PathVariable String id, Authentication who) {
		Making making = this.exports.find(id, who.getName()).orElseThrow(NoSuchBundle::new);
		making.cancel();
		making.await(A_MOMENT);
		return "redirect:/staff/bundles/making/" + id;
	}

	/**
	 * How something is begun for a lawyer.
	 */
	private interface Beginning {

		Making of(Order order, Matter matter, String lawyer);

	}

}
