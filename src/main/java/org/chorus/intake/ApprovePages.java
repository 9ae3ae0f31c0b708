package org.chorus.intake;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the writer approves exactly the text that is filed, and is told that it is filed
 * once it is.
 */
@Controller
class ApprovePages {

	private final Intake intake;

	ApprovePages(Intake intake) {
		this.intake = intake;
	}

	@GetMapping("/approve")
	String show(Draft draft, Visit visit, Model model, Locale locale) {
		if (draft.gap() > 0) {
			return "redirect:" + Step.path(draft.gap());
		}
		model.addAttribute("view", CheckView.of(draft.text(), this.intake.preview(visit.key(), draft), locale));
		model.addAttribute("draft", draft);
		model.addAttribute("answer", draft.isAnswer());
		model.addAttribute("when", StepForm.When.of(draft));
		model.addAttribute("step", Step.APPROVE);
		model.addAttribute("last", Step.APPROVE);
		return "intake/approve";
	}

	@PostMapping("/approve")
	String approve(Visit visit, @RequestParam(defaultValue = "") String digest) {
		return switch (this.intake.approve(visit.key(), digest)) {
			case FILED -> "redirect:/filed";
			case CHANGED -> "redirect:/approve?changed";
		};
	}

	@GetMapping("/filed")
	String filed(Visit visit) {
		return this.intake.find(visit.key()).isPresent() ? "intake/filed" : "redirect:/code";
	}

}
