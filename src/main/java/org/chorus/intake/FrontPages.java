package org.chorus.intake;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a member reads before typing anything.
 */
@Controller
class FrontPages {

	private final Intake intake;

	FrontPages(Intake intake) {
		this.intake = intake;
	}

	@GetMapping("/")
	String front(Model model) {
		model.addAttribute("open", this.intake.isOpen());
		return "intake/front";
	}

	@GetMapping("/promises")
	String promises() {
		return "intake/promises";
	}

	@GetMapping("/withdrawn")
	String withdrawn() {
		return "intake/withdrawn";
	}

}
