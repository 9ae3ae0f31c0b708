package org.chorus.staff;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Switches the keys that are single letters on or off: who speaks to a computer, or
 * steadies a hand on the keys, presses letters without wanting to (WCAG 2.1.4).
 */
@Controller
@RequestMapping("/staff/you/keys")
class KeysController {

	private final Staff staff;

	KeysController(Staff staff) {
		this.staff = staff;
	}

	@GetMapping
	String keys() {
		return "staff/keys";
	}

	@PostMapping
	String choose(@RequestParam boolean on, Authentication who, RedirectAttributes after) {
		this.staff.setLetterKeys(who.getName(), on);
		after.addFlashAttribute("chosen", true);
		return "redirect:/staff/you/keys";
	}

}
