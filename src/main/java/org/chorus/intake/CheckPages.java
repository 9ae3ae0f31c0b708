package org.chorus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.chorus.deid.Deidentification;
import org.chorus.deid.Latitude;
import org.chorus.deid.Span;
import org.chorus.intake.Draft.Removals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where the writer sees what lawyers would see, and takes out more. The page posts what
 * she wants done; the text itself is worked out here each time, from the sealed draft.
 */
@Controller
class CheckPages {

	private static final int LONGEST = 1000;

	private final Intake intake;

	private final Drafts drafts;

	CheckPages(Intake intake, Drafts drafts) {
		this.intake = intake;
		this.drafts = drafts;
	}

	/**
	 * A word or phrase to take out.
	 */
	record PhraseForm(String phrase) {

		PhraseForm {
			phrase = Objects.requireNonNullElse(phrase, "");
		}

		@Override
		public String toString() {
			return "PhraseForm[REDACTED]";
		}

	}

	/**
	 * A place in the text, and which text it was counted in.
	 */
	record PlaceForm(int place, String digest) {

		PlaceForm {
			digest = Objects.requireNonNullElse(digest, "");
		}
	}

	@GetMapping("/check")
	String check(Draft draft, Visit visit, Model model, Locale locale) {
		model.addAttribute("form", new PhraseForm(""));
		return show("intake/check", draft, visit, model, locale);
	}

	@GetMapping("/check/plain")
	String plain(Draft draft, Visit visit, Model model, Locale locale) {
		return show("intake/check-plain", draft, visit, model, locale);
	}

	@GetMapping("/check/compare")
	String compare(Draft draft, Visit visit, Model model, Locale locale) {
		return show("intake/check-compare", draft, visit, model, locale);
	}

	@PostMapping("/check/take-out")
	String takeOut(Draft draft, Visit visit, @ModelAttribute("form") PhraseForm form, BindingResult result, Model model,
			Locale locale) {
		String phrase = form.phrase().strip();
		Draft changed = draft.with(new Removals(plus(draft.removals().takenOut(), phrase), draft.removals().leftIn()));
		if (phrase.isEmpty() || phrase.length() > LONGEST || !isFound(draft, changed, visit)) {
			result.rejectValue("phrase", "intake.check.absent");
			return show("intake/check", draft, visit, model, locale);
		}
		this.drafts.save(visit.key(), changed);
		return "redirect:/check";
	}

	@PostMapping("/check/put-back")
	String putBack(Draft draft, Visit visit, @ModelAttribute PhraseForm form) {
		this.drafts.save(visit.key(),
				draft.with(new Removals(minus(draft.removals().takenOut(), form.phrase()), draft.removals().leftIn())));
		return "redirect:/check";
	}

	@PostMapping("/check/leave-in")
	String leaveIn(Draft draft, Visit visit, @ModelAttribute PlaceForm form) {
		Deidentification found = this.intake.preview(visit.key(), draft);
		boolean same = found.safe().digest().equals(form.digest());
		if (same && form.place() >= 0 && form.place() < found.spans().size()) {
			Span span = found.spans().get(form.place());
			if (span.latitude() == Latitude.MAY_LEAVE_IN) {
				this.drafts.save(visit.key(), draft.with(new Removals(draft.removals().takenOut(),
						plus(draft.removals().leftIn(), words(draft.text(), span)))));
			}
		}
		return "redirect:/check";
	}

	@PostMapping("/check/take-back")
	String takeBack(Draft draft, Visit visit, @ModelAttribute PhraseForm form) {
		this.drafts.save(visit.key(),
				draft.with(new Removals(draft.removals().takenOut(), minus(draft.removals().leftIn(), form.phrase()))));
		return "redirect:/check";
	}

	private String show(String page, Draft draft, Visit visit, Model model, Locale locale) {
		if (draft.gap() > 0) {
			return "redirect:" + Step.path(draft.gap());
		}
		model.addAttribute("view", CheckView.of(draft.text(), this.intake.preview(visit.key(), draft), locale));
		model.addAttribute("draft", draft);
		model.addAttribute("answer", draft.isAnswer());
		model.addAttribute("step", Step.CHECK);
		model.addAttribute("last", Step.APPROVE);
		return page;
	}

	/**
	 * Whether taking the phrase out changes the text.
	 */
	private boolean isFound(Draft before, Draft after, Visit visit) {
		String was = this.intake.preview(visit.key(), before).safe().digest();
		return !this.intake.preview(visit.key(), after).safe().digest().equals(was);
	}

	private static String words(String text, Span span) {
		int begin = text.offsetByCodePoints(0, span.begin());
		return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
	}

	private static List<String> plus(List<String> phrases, String phrase) {
		List<String> more = new ArrayList<>(minus(phrases, phrase));
		more.add(phrase);
		return more;
	}

	private static List<String> minus(List<String> phrases, String phrase) {
		return phrases.stream().filter((each) -> !each.equals(phrase)).toList();
	}

}
