package org.chorus.matter;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.AccountId;
import org.chorus.account.HarmCategory;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts the accounts and sections of a matter in order, and takes accounts out.
 */
@Controller
@RequestMapping("/staff/matters/{id}")
class OrderController {

	private final Matters matters;

	private final MatterPage page;

	OrderController(Matters matters, MatterPage page) {
		this.matters = matters;
		this.page = page;
	}

	/**
	 * Moves an account by a number typed, or by a step up or down.
	 */
	@PostMapping("/order")
	String order(@PathVariable String id, @RequestParam String account, @RequestParam String place,
			@RequestParam(defaultValue = "0") int step, Authentication who, RedirectAttributes next) {
		Matter matter = this.page.find(id, who);
		AccountId moved = MatterPage.account(matter, account);
		int from = matter.accounts().indexOf(moved) + 1;
		if (step == 0 && !place.strip().matches("[0-9]{1,6}")) {
			next.addFlashAttribute("unmoved", account);
		}
		else {
			int to = (step != 0) ? from + step : Integer.parseInt(place.strip());
			this.matters.move(matter.id(), moved, to, who.getName());
			next.addFlashAttribute("moved", new Moved(account, from, Math.clamp(to, 1, matter.accounts().size())));
		}
		return "redirect:/staff/matters/" + id + "#accounts";
	}

	@GetMapping("/out/{ref}")
	String ask(@PathVariable String id, @PathVariable String ref, Authentication who, Model model) {
		return outPage(this.page.find(id, who), new OutForm(ref, ""), model);
	}

	@PostMapping("/out")
	String out(@PathVariable String id, @ModelAttribute("form") OutForm form, BindingResult problems,
			Authentication who, Model model, RedirectAttributes next) {
		Matter matter = this.page.find(id, who);
		AccountId account = MatterPage.account(matter, String.valueOf(form.account()));
		String why = (form.why() != null) ? form.why().strip() : "";
		if (why.length() > Dropped.LONGEST) {
			problems.rejectValue("why", "matter.out.why.long", new Object[] { Dropped.LONGEST, why.length() }, null);
			return outPage(matter, form, model);
		}
		this.matters.drop(matter.id(), account, why, who.getName());
		next.addFlashAttribute("taken", account.ref());
		return "redirect:/staff/matters/" + id;
	}

	private static String outPage(Matter matter, OutForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("matter", matter);
		model.addAttribute("place",
				matter.accounts().indexOf(MatterPage.account(matter, String.valueOf(form.account()))) + 1);
		return "matter/out";
	}

	@PostMapping("/back")
	String back(@PathVariable String id, @RequestParam String account, Authentication who) {
		Matter matter = this.page.find(id, who);
		matter.dropped()
			.stream()
			.filter((each) -> each.account().ref().equals(account))
			.findFirst()
			.ifPresent((each) -> this.matters.putBack(matter.id(), each.account(), who.getName()));
		return "redirect:/staff/matters/" + id;
	}

	@PostMapping("/seen")
	String seen(@PathVariable String id, Authentication who) {
		this.matters.noteWithdrawals(this.page.find(id, who).id(), who.getName());
		return "redirect:/staff/matters/" + id;
	}

	@PostMapping("/sections")
	String sections(@PathVariable String id, @RequestParam HarmCategory harm, @RequestParam int step,
			Authentication who) {
		Matter matter = this.page.find(id, who);
		List<Section> order = new ArrayList<>(this.page.sections(matter));
		int at = order.indexOf(section(order, harm));
		Section moved = order.remove(at);
		order.add(Math.clamp((long) at + step, 0, order.size()), moved);
		arrange(matter, order, who);
		return "redirect:/staff/matters/" + id + "#sections";
	}

	@GetMapping("/sections/{harm}")
	String section(@PathVariable String id, @PathVariable HarmCategory harm, Authentication who, Model model) {
		Matter matter = this.page.find(id, who);
		Section section = section(this.page.sections(matter), harm);
		model.addAttribute("form", new SectionForm(section.heading(), section.introduction()));
		return sectionPage(matter, harm, model);
	}

	@PostMapping("/sections/{harm}")
	String write(@PathVariable String id, @PathVariable HarmCategory harm, @ModelAttribute("form") SectionForm form,
			BindingResult problems, Authentication who, Model model) {
		Matter matter = this.page.find(id, who);
		List<Section> order = new ArrayList<>(this.page.sections(matter));
		form.check(problems);
		if (problems.hasErrors()) {
			return sectionPage(matter, harm, model);
		}
		order.replaceAll((each) -> (each.harm() == harm) ? form.section(harm) : each);
		arrange(matter, order, who);
		return "redirect:/staff/matters/" + id + "#sections";
	}

	/**
	 * Keeps what was written over harms that no account has at the moment.
	 */
	private void arrange(Matter matter, List<Section> order, Authentication who) {
		List<Section> all = new ArrayList<>(order);
		matter.sections()
			.stream()
			.filter((kept) -> order.stream().noneMatch((each) -> each.harm() == kept.harm()))
			.forEach(all::add);
		this.matters.arrange(matter.id(), all, who.getName());
	}

	private static String sectionPage(Matter matter, HarmCategory harm, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("harm", harm);
		return "matter/section";
	}

	private static Section section(List<Section> sections, HarmCategory harm) {
		return sections.stream().filter((each) -> each.harm() == harm).findFirst().orElseThrow(NoSuchMatter::new);
	}

	/**
	 * An account that was moved from one place to another.
	 */
	record Moved(String ref, int from, int to) {
	}

	/**
	 * Which account to take out, and why.
	 */
	record OutForm(@Nullable String account, @Nullable String why) {
	}

	/**
	 * What is written over a section.
	 */
	record SectionForm(@Nullable String heading, @Nullable String introduction) {

		void check(BindingResult problems) {
			if (text(this.heading).length() > Section.LONGEST_HEADING
					|| text(this.heading).chars().anyMatch(Character::isISOControl)) {
				problems.rejectValue("heading", "matter.section.heading.long",
						new Object[] { Section.LONGEST_HEADING, text(this.heading).length() }, null);
			}
			if (text(this.introduction).length() > Section.LONGEST_INTRODUCTION) {
				problems.rejectValue("introduction", "matter.section.introduction.long",
						new Object[] { Section.LONGEST_INTRODUCTION, text(this.introduction).length() }, null);
			}
		}

		Section section(HarmCategory harm) {
			return new Section(harm, text(this.heading), text(this.introduction));
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed.strip().replace("\r\n", "\n") : "";
		}

	}

}
