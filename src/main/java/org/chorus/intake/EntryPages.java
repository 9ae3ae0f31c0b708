package org.chorus.intake;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The two forms that take a code. Whatever is wrong with a code, the answer is the same
 * page after the same work (requirement S11).
 */
@Controller
class EntryPages {

	/**
	 * Where a form may go on after a new visit; what files or withdraws is pressed again.
	 */
	private static final Pattern GOES_ON = Pattern.compile("/step/[1-6]|/check/take-out|/answer");

	private final Intake intake;

	private final Drafts drafts;

	private final VisitCookie cookie;

	private final Throttle throttle;

	private final SecureRandom random;

	EntryPages(Intake intake, Drafts drafts, VisitCookie cookie, Throttle throttle, SecureRandom random) {
		this.intake = intake;
		this.drafts = drafts;
		this.cookie = cookie;
		this.throttle = throttle;
		this.random = random;
	}

	/**
	 * A code as it was typed.
	 */
	record CodeForm(String code) {

		CodeForm {
			code = Objects.requireNonNullElse(code, "");
		}

		@Override
		public String toString() {
			return "CodeForm[REDACTED]";
		}

	}

	@GetMapping("/begin")
	String begin(Model model) {
		model.addAttribute("form", new CodeForm(""));
		return this.intake.isOpen() ? "intake/begin" : "intake/closed";
	}

	@PostMapping("/begin")
	String begin(@ModelAttribute("form") CodeForm form, BindingResult result, Model model,
			HttpServletResponse response) {
		if (!this.intake.isOpen()) {
			return "intake/closed";
		}
		Optional<WriterKey> key = this.intake.begin(code(form));
		if (key.isEmpty()) {
			wrong(result, model);
			return "intake/begin";
		}
		this.cookie.begin(key.get(), response);
		return "redirect:/code";
	}

	@GetMapping("/return")
	String comeBack(Model model) {
		model.addAttribute("form", new CodeForm(""));
		return "intake/return";
	}

	@PostMapping("/return")
	String comeBack(@ModelAttribute("form") CodeForm form, BindingResult result,
			@RequestParam(defaultValue = "") String to, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		WriterKey key = WriterKey.of(code(form));
		boolean filed = this.intake.find(key).isPresent();
		Optional<Draft> draft = this.drafts.find(key);
		if (!filed && draft.isEmpty()) {
			wrong(result, model);
			return again(to, MemberProblems.kept(request), model);
		}
		draft.filter((held) -> !held.isConfirmed()).ifPresent((held) -> this.drafts.save(key, held.confirmed()));
		this.cookie.begin(key, response);
		return goOn(to, filed, draft, request);
	}

	private static String again(String to, List<MemberProblems.Kept> kept, Model model) {
		model.addAttribute("to", to);
		model.addAttribute("kept", kept);
		return to.isEmpty() ? "intake/return" : "intake/time";
	}

	/**
	 * A form whose time was up is sent on as it was, by the browser that still holds it.
	 */
	private static String goOn(String to, boolean filed, Optional<Draft> draft, HttpServletRequest request) {
		if (GOES_ON.matcher(to).matches() && !MemberProblems.kept(request).isEmpty()) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.TEMPORARY_REDIRECT);
			return "redirect:" + to;
		}
		if (filed) {
			return "redirect:/account";
		}
		return "redirect:" + draft.map(Draft::gap).filter((gap) -> gap > 0).map(Step::path).orElse("/check");
	}

	/**
	 * What cannot be a code is looked up as a random one, so that it takes as long.
	 */
	private Code code(CodeForm form) {
		Code other = Code.random(this.random);
		return Code.read(form.code()).orElse(other);
	}

	private void wrong(BindingResult result, Model model) {
		result.rejectValue("code", "intake.code.wrong");
		model.addAttribute("slow", this.throttle.afterWrongCode());
	}

}
