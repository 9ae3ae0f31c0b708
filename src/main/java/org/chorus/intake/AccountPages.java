package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.chorus.account.Account;
import org.chorus.account.Approval;
import org.chorus.account.RedactedText;
import org.chorus.account.RedactedText.Replacement;
import org.chorus.testimony.Narrative;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What a writer finds when she comes back: where her account stands, a question to
 * answer, and the way out.
 */
@Controller
class AccountPages {

	private final Intake intake;

	private final Drafts drafts;

	private final VisitCookie cookie;

	AccountPages(Intake intake, Drafts drafts, VisitCookie cookie) {
		this.intake = intake;
		this.drafts = drafts;
		this.cookie = cookie;
	}

	/**
	 * A stretch of an approved text, replaced or her own.
	 */
	record Piece(String text, boolean replaced) {
	}

	@GetMapping("/account")
	String show(Visit visit, Model model) {
		Account account = this.intake.find(visit.key()).orElseThrow(NoDraft::new);
		model.addAttribute("state", account.state());
		model.addAttribute("question", account.content().openQuestion().orElse(null));
		model.addAttribute("reduced", account.content().approval().by() == Approval.By.REVIEWER);
		model.addAttribute("pieces", pieces(account.content().text()));
		return "intake/account";
	}

	@GetMapping("/answer")
	String answer(Visit visit, Model model) {
		Optional<String> question = question(visit);
		if (question.isEmpty()) {
			return "redirect:/account";
		}
		String begun = this.drafts.find(visit.key()).filter(Draft::isAnswer).map(Draft::text).orElse("");
		model.addAttribute("question", question.get());
		model.addAttribute("form", new StepForm.Story(begun));
		return "intake/answer";
	}

	@PostMapping("/answer")
	String answer(Visit visit, @ModelAttribute("form") StepForm.Story form, BindingResult result, Model model) {
		Optional<String> question = question(visit);
		if (question.isEmpty()) {
			return "redirect:/account";
		}
		int excess = form.text().getBytes(StandardCharsets.UTF_8).length - Narrative.LIMIT;
		if (form.text().isBlank()) {
			result.rejectValue("text", "intake.answer.none");
		}
		else if (excess > 0) {
			result.rejectValue("text", "intake.story.long", new Object[] { excess }, "");
		}
		if (result.hasErrors()) {
			model.addAttribute("question", question.get());
			return "intake/answer";
		}
		Draft begun = this.drafts.find(visit.key()).filter(Draft::isAnswer).orElseGet(() -> Draft.answer(""));
		this.drafts.begin(visit.key(), begun.with(form.text()));
		return "redirect:/check";
	}

	@GetMapping("/withdraw")
	String askWithdraw(Visit visit) {
		return "intake/withdraw";
	}

	@PostMapping("/withdraw")
	String withdraw(Visit visit, HttpServletResponse response) {
		this.intake.withdraw(visit.key());
		this.cookie.end(response);
		return "redirect:/withdrawn";
	}

	private Optional<String> question(Visit visit) {
		return this.intake.find(visit.key()).flatMap((account) -> account.content().openQuestion());
	}

	private static List<Piece> pieces(RedactedText text) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (Replacement replaced : text.replacements()) {
			pieces.add(new Piece(text.text().substring(at, replaced.begin()), false));
			pieces.add(new Piece(text.text().substring(replaced.begin(), replaced.end()), true));
			at = replaced.end();
		}
		pieces.add(new Piece(text.text().substring(at), false));
		return pieces;
	}

}
