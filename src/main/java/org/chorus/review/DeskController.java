package org.chorus.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chorus.account.Account;
import org.chorus.account.HarmCategory;
import org.chorus.account.State;
import org.chorus.harm.HarmSuggester;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One account before a reviewer: what was said on the left, what one does to it on the
 * right.
 */
@Controller
@RequestMapping("/staff/desk/{ref}")
class DeskController {

	private static final int LONGEST_QUESTION = 2_000;

	private final Review review;

	private final Desks desks;

	private final HarmSuggester suggester = new HarmSuggester();

	DeskController(Review review, Desks desks) {
		this.review = review;
		this.desks = desks;
	}

	@GetMapping
	String desk(@PathVariable String ref, @RequestParam(required = false) @Nullable Integer out,
			@RequestParam(required = false) @Nullable String saved, Authentication who, Model model) {
		Account account = find(ref);
		model.addAttribute("out", out);
		model.addAttribute("saved", saved != null);
		model.addAttribute("form", DeskForm.of(account));
		return page(account, who, model);
	}

	@PostMapping("/take-over")
	String takeOver(@PathVariable String ref, Authentication who) {
		Account account = find(ref);
		if (this.desks.take(account.id(), who.getName())) {
			this.review.opened(account.id(), who.getName());
		}
		return "redirect:/staff/desk/" + account.ref();
	}

	@PostMapping("/take-out")
	String takeOut(@PathVariable String ref, @ModelAttribute("form") DeskForm form, BindingResult problems,
			Authentication who, Model model) {
		Account account = find(ref);
		String phrase = text(form.phrase());
		int places = phrase.isEmpty() ? 0 : this.review.takeOut(account.id(), text(form.seen()), phrase, who.getName());
		if (places == 0) {
			problems.rejectValue("phrase", "review.phrase.missing");
			return page(account, who, model);
		}
		return "redirect:/staff/desk/" + account.ref() + "?out=" + places;
	}

	@PostMapping("/broaden")
	String broaden(@PathVariable String ref, @ModelAttribute("form") DeskForm form, BindingResult problems,
			Authentication who, Model model) {
		Account account = find(ref);
		String phrase = text(form.phrase());
		int places = phrase.isEmpty() ? 0 : this.review.broaden(account.id(), text(form.seen()), phrase, who.getName());
		if (places == 0) {
			problems.rejectValue("phrase", "review.phrase.missing");
			return page(account, who, model);
		}
		return "redirect:/staff/desk/" + account.ref() + "?out=" + places;
	}

	@PostMapping("/harms")
	String harms(@PathVariable String ref, @ModelAttribute("form") DeskForm form, BindingResult problems,
			Authentication who, Model model) {
		Account account = find(ref);
		if (form.chosen().isEmpty()) {
			return noHarm(account, problems, who, model);
		}
		this.review.correct(account.id(), text(form.seen()), form.chosen(), who.getName());
		return "redirect:/staff/desk/" + account.ref() + "?saved";
	}

	@PostMapping("/release")
	String release(@PathVariable String ref, @ModelAttribute("form") DeskForm form, BindingResult problems,
			Authentication who, Model model) {
		Account account = find(ref);
		if (form.chosen().isEmpty()) {
			return noHarm(account, problems, who, model);
		}
		this.review.release(account.id(), text(form.seen()), form.chosen(), who.getName());
		this.desks.leave(account.id());
		return "redirect:/staff/queue?released=" + account.ref();
	}

	@GetMapping("/ask")
	String question(@PathVariable String ref, Model model) {
		Account account = find(ref);
		model.addAttribute("form", new Question("", account.content().text().digest()));
		model.addAttribute("account", account);
		return "review/ask";
	}

	@PostMapping("/ask")
	String preview(@PathVariable String ref, @ModelAttribute("form") Question form, BindingResult problems,
			Model model) {
		Account account = find(ref);
		model.addAttribute("account", account);
		String words = text(form.question());
		if (words.isEmpty() || words.length() > LONGEST_QUESTION) {
			problems.rejectValue("question", "review.question.length", new Object[] { LONGEST_QUESTION }, null);
			return "review/ask";
		}
		model.addAttribute("marked", MarkedText.of(this.review.preview(words), List.of()));
		return "review/ask-preview";
	}

	@PostMapping("/ask/change")
	String change(@PathVariable String ref, @ModelAttribute("form") Question form, Model model) {
		model.addAttribute("account", find(ref));
		return "review/ask";
	}

	@PostMapping("/ask/send")
	String send(@PathVariable String ref, @ModelAttribute("form") Question form, Authentication who) {
		Account account = find(ref);
		String words = text(form.question());
		if (words.isEmpty() || words.length() > LONGEST_QUESTION) {
			return "redirect:/staff/desk/" + account.ref() + "/ask";
		}
		this.review.ask(account.id(), text(form.seen()), words, who.getName());
		this.desks.leave(account.id());
		return "redirect:/staff/queue?asked=" + account.ref();
	}

	@ExceptionHandler
	ModelAndView moved(Moved moved) {
		return new ModelAndView("review/moved", "where", moved.where());
	}

	private String noHarm(Account account, BindingResult problems, Authentication who, Model model) {
		problems.rejectValue("harms", "review.harms.missing");
		return page(account, who, model);
	}

	private String page(Account account, Authentication who, Model model) {
		if (account.state() != State.FILED) {
			throw new Moved((account.state() == State.RELEASED) ? Moved.Where.RELEASED : Moved.Where.ASKED);
		}
		model.addAttribute("account", account);
		model.addAttribute("marked", MarkedText.of(account.content().text(), this.review.leftIn(account)));
		model.addAttribute("categories", List.of(HarmCategory.values()));
		model.addAttribute("likely", likely(account));
		model.addAttribute("weeks", QueueController.weeks(account.week(), this.review.week()));
		this.desks.other(account.id(), who.getName())
			.ifPresentOrElse((sitting) -> model.addAttribute("other", sitting.reviewer()), () -> sit(account, who));
		return "review/desk";
	}

	/**
	 * What the approved text seems to tell of, offered and never ticked.
	 */
	private Map<HarmCategory, String> likely(Account account) {
		Map<HarmCategory, String> likely = new EnumMap<>(HarmCategory.class);
		this.suggester.suggest(account.content().text())
			.forEach((suggestion) -> likely.put(suggestion.harm(), suggestion.phrase()));
		return likely;
	}

	private void sit(Account account, Authentication who) {
		if (this.desks.take(account.id(), who.getName())) {
			this.review.opened(account.id(), who.getName());
		}
	}

	private Account find(String ref) {
		return this.review.find(ref).orElseThrow(() -> new Moved(Moved.Where.WITHDRAWN));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/**
	 * What a reviewer ticks and types at the desk.
	 *
	 * @param seen digest of the text that the page showed
	 */
	record DeskForm(@Nullable Set<HarmCategory> harms, @Nullable String phrase, @Nullable String seen) {

		static DeskForm of(Account account) {
			return new DeskForm(account.content().details().harms(), "", account.content().text().digest());
		}

		public Set<HarmCategory> chosen() {
			return (this.harms != null) ? this.harms : Set.of();
		}

	}

	/**
	 * A question to the writer.
	 */
	record Question(@Nullable String question, @Nullable String seen) {
	}

}
