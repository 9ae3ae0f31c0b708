package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chorus.account.Crockford;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows the return code before the first question, and asks for one group of it back
 * (requirement S4). The code is forgotten with the page: loading it again makes another.
 */
@Controller
class CodePages {

	private final Drafts drafts;

	private final VisitCookie cookie;

	private final SecureRandom random;

	CodePages(Drafts drafts, VisitCookie cookie, SecureRandom random) {
		this.drafts = drafts;
		this.cookie = cookie;
		this.random = random;
	}

	/**
	 * One group of the code, as it was typed back.
	 *
	 * @param group which one was asked for, 1 to 6
	 * @param check the keyed digest of what it should be
	 */
	record GroupForm(int group, String check, String typed) {

		GroupForm {
			check = Objects.requireNonNullElse(check, "");
			typed = Objects.requireNonNullElse(typed, "");
		}

		@Override
		public String toString() {
			return "GroupForm[REDACTED]";
		}

		boolean isRight(WriterKey key) {
			String right = key.groupCheck(this.group, Crockford.normalise(this.typed));
			return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII),
					this.check.getBytes(StandardCharsets.UTF_8));
		}

	}

	@GetMapping("/code")
	String show(Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
		Draft draft = this.drafts.find(visit.key()).orElseThrow(TimeIsUp::new);
		if (draft.isConfirmed()) {
			return "redirect:/step/1";
		}
		Code code = Code.random(this.random);
		WriterKey key = WriterKey.of(code);
		this.drafts.move(visit.key(), key, draft);
		this.cookie.change(new Visit(key, visit.began()), request, response);
		int group = 1 + this.random.nextInt(Code.GROUPS);
		model.addAttribute("groups", code.groups());
		model.addAttribute("group", group);
		model.addAttribute("check", key.groupCheck(group, code.groups().get(group - 1)));
		return "intake/code";
	}

	@PostMapping("/code")
	String written(Visit visit, @ModelAttribute("form") GroupForm form) {
		return "intake/code-confirm";
	}

	@PostMapping("/code/confirm")
	String confirm(Visit visit, @ModelAttribute("form") GroupForm form, BindingResult result) {
		if (!form.isRight(visit.key())) {
			result.rejectValue("typed", "intake.group.wrong");
			return "intake/code-confirm";
		}
		Draft draft = this.drafts.find(visit.key()).orElseThrow(TimeIsUp::new);
		if (!draft.isConfirmed()) {
			this.drafts.save(visit.key(), draft.confirmed());
		}
		return "redirect:/step/1";
	}

}
