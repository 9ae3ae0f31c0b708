package org.chorus.matter;

import java.util.List;

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
 * The list of codes that a matter's lawyers decide by.
 */
@Controller
@RequestMapping("/staff/matters/{id}/codes")
class CodesController {

	private final WorkProduct work;

	private final Matters matters;

	CodesController(WorkProduct work, Matters matters) {
		this.work = work;
		this.matters = matters;
	}

	/**
	 * A new code, or another name for one.
	 */
	record CodeForm(@Nullable String name) {
	}

	@GetMapping
	String list(@PathVariable String id, Authentication who, Model model) {
		model.addAttribute("form", new CodeForm(""));
		return page(find(id, who), who, model);
	}

	@PostMapping
	String define(@PathVariable String id, @ModelAttribute("form") CodeForm form, BindingResult problems,
			Authentication who, Model model) {
		Matter matter = find(id, who);
		try {
			this.work.define(matter.id(), typed(form), who.getName());
			return "redirect:/staff/matters/" + matter.id() + "/codes";
		}
		catch (NameInUse ex) {
			problems.rejectValue("name", "matter.code.taken");
		}
		catch (IllegalArgumentException ex) {
			problems.rejectValue("name", "matter.code.wrong", new Object[] { Label.LONGEST }, null);
		}
		return page(matter, who, model);
	}

	@GetMapping("/{code}")
	String code(@PathVariable String id, @PathVariable String code, Authentication who, Model model) {
		Matter matter = find(id, who);
		Label label = code(matter, code, who);
		model.addAttribute("form", new CodeForm(label.name()));
		return codePage(matter, label, model);
	}

	@PostMapping("/{code}/name")
	String rename(@PathVariable String id, @PathVariable String code, @ModelAttribute("form") CodeForm form,
			BindingResult problems, Authentication who, Model model) {
		Matter matter = find(id, who);
		Label label = code(matter, code, who);
		try {
			this.work.rename(label.id(), typed(form), who.getName());
			return "redirect:/staff/matters/" + matter.id() + "/codes";
		}
		catch (NameInUse ex) {
			problems.rejectValue("name", "matter.code.taken");
		}
		catch (IllegalArgumentException ex) {
			problems.rejectValue("name", "matter.code.wrong", new Object[] { Label.LONGEST }, null);
		}
		return codePage(matter, label, model);
	}

	@PostMapping("/drop")
	String drop(@PathVariable String id, @RequestParam String code, Authentication who) {
		Matter matter = find(id, who);
		this.work.drop(code(matter, code, who).id(), who.getName());
		return "redirect:/staff/matters/" + matter.id() + "/codes";
	}

	private String page(Matter matter, Authentication who, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("codes", this.work.codes(matter.id(), who.getName()));
		return "matter/codes";
	}

	private static String codePage(Matter matter, Label code, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("code", code);
		return "matter/code";
	}

	private Matter find(String id, Authentication who) {
		if (!id.matches("[0-9a-f]{32}")) {
			throw new NoSuchMatter();
		}
		return this.matters.find(new MatterId(id), who.getName()).orElseThrow(NoSuchMatter::new);
	}

	private Label code(Matter matter, String id, Authentication who) {
		List<Label> codes = this.work.codes(matter.id(), who.getName());
		return codes.stream().filter((code) -> code.id().equals(id)).findFirst().orElseThrow(NoSuchMatter::new);
	}

	private static String typed(CodeForm form) {
		return (form.name() != null) ? form.name() : "";
	}

}
