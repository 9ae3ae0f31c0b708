package org.chorus.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Asks "Is it you?", and keeps the form that was sent.
 */
@ControllerAdvice
class AgainPage {

	private static final Set<String> NOT_KEPT = Set.of(AskAgain.PROOF, "_csrf");

	private final StaffSettings settings;

	AgainPage(StaffSettings settings) {
		this.settings = settings;
	}

	@ExceptionHandler(ProofWanted.class)
	String ask(ProofWanted wanted, HttpServletRequest request, Model model) {
		model.addAttribute("wrong", wanted.isWrong());
		model.addAttribute("wait", wanted.seconds());
		model.addAttribute("minutes", this.settings.recent().toMinutes());
		model.addAttribute("factor", this.settings.secondFactor());
		model.addAttribute("path", request.getRequestURI());
		model.addAttribute("kept", kept(request));
		return "staff/again";
	}

	private static List<Kept> kept(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((sent) -> !NOT_KEPT.contains(sent.getKey()))
			.flatMap((sent) -> Arrays.stream(sent.getValue()).map((value) -> new Kept(sent.getKey(), value)))
			.toList();
	}

	/**
	 * A field of the form that was sent.
	 */
	record Kept(String name, String value) {

		@Override
		public String toString() {
			return "Kept[REDACTED]";
		}

	}

}
