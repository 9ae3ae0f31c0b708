package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.chorus.account.Basis;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.deid.Deidentification;
import org.chorus.harm.HarmSuggester;
import org.chorus.testimony.Narrative;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questions, one step a page. Each step saves what it was given into the sealed draft
 * and goes on to the next.
 */
@Controller
class StepPages {

	private static final int FIRST_YEAR = 2010;

	private static final Map<Integer, Function<Draft, StepForm>> FORMS = Map.of(Step.STORY, StepForm.Story::of,
			Step.HARMS, StepForm.Harms::of, Step.MONTH, StepForm.When::of, Step.PLACE, StepForm.Work::of, Step.BASIS,
			StepForm.Known::of, Step.KEEP, StepForm.Keep::of);

	private final Drafts drafts;

	private final Intake intake;

	private final Clock clock;

	private final HarmSuggester suggester = new HarmSuggester();

	StepPages(Drafts drafts, Intake intake, Clock clock) {
		this.drafts = drafts;
		this.intake = intake;
		this.clock = clock;
	}

	@ModelAttribute("years")
	List<Integer> years() {
		int now = LocalDate.now(this.clock).getYear();
		return IntStream.rangeClosed(FIRST_YEAR, now).mapToObj((back) -> now + FIRST_YEAR - back).toList();
	}

	/**
	 * What can be chosen, by the prefix of its messages.
	 */
	@ModelAttribute("choices")
	Map<String, List<?>> choices() {
		return Map.of("harm", List.of(HarmCategory.values()), "month", List.of(Month.values()), "region",
				List.of(Region.values()), "employer", List.of(Employer.values()), "role", List.of(StaffRole.values()),
				"basis", List.of(Basis.values()), "keep", List.of(StepForm.Kept.values()));
	}

	@GetMapping("/step/{step}")
	String show(@PathVariable int step, Draft draft, Visit visit, Model model) {
		Function<Draft, StepForm> form = FORMS.get(step);
		if (form == null || draft.isAnswer()) {
			return "redirect:/account";
		}
		model.addAttribute("form", form.apply(draft));
		return view(step, draft, visit, model);
	}

	@PostMapping("/step/1")
	String story(Draft draft, Visit visit, @ModelAttribute("form") StepForm.Story form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		int excess = form.text().getBytes(StandardCharsets.UTF_8).length - Narrative.LIMIT;
		if (form.text().isBlank()) {
			result.rejectValue("text", "intake.story.none");
		}
		else if (excess > 0) {
			result.rejectValue("text", "intake.story.long", new Object[] { excess }, "");
		}
		return next(new Posted(Step.STORY, then), draft, visit, form, result, model);
	}

	@PostMapping("/step/2")
	String harms(Draft draft, Visit visit, @Valid @ModelAttribute("form") StepForm.Harms form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		return next(new Posted(Step.HARMS, then), draft, visit, form, result, model);
	}

	@PostMapping("/step/3")
	String when(Draft draft, Visit visit, @Valid @ModelAttribute("form") StepForm.When form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		if (form.year() != null && !years().contains(form.year())) {
			result.rejectValue("year", "intake.year.none");
		}
		return next(new Posted(Step.MONTH, then), draft, visit, form, result, model);
	}

	@PostMapping("/step/4")
	String work(Draft draft, Visit visit, @Valid @ModelAttribute("form") StepForm.Work form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		return next(new Posted(Step.PLACE, then), draft, visit, form, result, model);
	}

	@PostMapping("/step/5")
	String known(Draft draft, Visit visit, @Valid @ModelAttribute("form") StepForm.Known form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		return next(new Posted(Step.BASIS, then), draft, visit, form, result, model);
	}

	@PostMapping("/step/6")
	String keep(Draft draft, Visit visit, @Valid @ModelAttribute("form") StepForm.Keep form, BindingResult result,
			@RequestParam(defaultValue = "on") String then, Model model) {
		return next(new Posted(Step.KEEP, then), draft, visit, form, result, model);
	}

	/**
	 * Which step was posted, and by which of its buttons.
	 */
	private record Posted(int step, String then) {

		String path() {
			return this.then.equals("stay") ? "/step/" + this.step + "?saved" : Step.path(this.step + 1);
		}

	}

	private String next(Posted posted, Draft draft, Visit visit, StepForm form, BindingResult result, Model model) {
		if (result.hasErrors()) {
			return view(posted.step(), draft, visit, model);
		}
		this.drafts.save(visit.key(), form.applyTo(draft));
		return "redirect:" + posted.path();
	}

	private String view(int step, Draft draft, Visit visit, Model model) {
		if (step == Step.HARMS) {
			model.addAttribute("likely", likely(draft, visit));
		}
		model.addAttribute("step", step);
		model.addAttribute("last", Step.APPROVE);
		return "intake/step-" + step;
	}

	/**
	 * The kinds of harm that the safe text speaks of, each with the phrase that does:
	 * offered, never ticked.
	 */
	private Map<HarmCategory, String> likely(Draft draft, Visit visit) {
		Map<HarmCategory, String> likely = new EnumMap<>(HarmCategory.class);
		Deidentification safe = this.intake.preview(visit.key(), draft);
		if (safe.complete()) {
			this.suggester.suggest(safe.safe())
				.forEach((suggestion) -> likely.put(suggestion.harm(), suggestion.phrase()));
		}
		return likely;
	}

}
