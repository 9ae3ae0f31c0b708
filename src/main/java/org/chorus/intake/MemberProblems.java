package org.chorus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What a member is told when a page cannot do what it was asked to; what she had just
 * posted stays in that page's own form, so that nothing typed is lost.
 */
@ControllerAdvice(assignableTypes = { EntryPages.class, CodePages.class, StepPages.class, CheckPages.class,
		ApprovePages.class, AccountPages.class })
class MemberProblems {

	private static final Logger LOG = LoggerFactory.getLogger(MemberProblems.class);

	private static final List<String> NOT_KEPT = List.of("_csrf", "code", "to");

	private final VisitCookie cookie;

	private final Intake intake;

	private final boolean demonstration;

	MemberProblems(VisitCookie cookie, Intake intake, @Value("${chorus.demonstration:false}") boolean demonstration) {
		this.cookie = cookie;
		this.intake = intake;
		this.demonstration = demonstration;
	}

	/**
	 * One field of what was posted.
	 */
	record Kept(String name, String value) {

		@Override
		public String toString() {
			return "Kept[REDACTED]";
		}

	}

	@ExceptionHandler(TimeIsUp.class)
	String timeIsUp(HttpServletRequest request, Model model) {
		model.addAttribute("form", new EntryPages.CodeForm(""));
		model.addAttribute("demonstration", this.demonstration);
		model.addAttribute("to", request.getRequestURI());
		model.addAttribute("kept", kept(request));
		return "intake/time";
	}

	@ExceptionHandler(NoDraft.class)
	String noDraft(HttpServletRequest request) {
		boolean filed = this.cookie.read(request).map(Visit::key).flatMap(this.intake::find).isPresent();
		return filed ? "redirect:/account" : "redirect:/code";
	}

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	String unsaved(Exception ex, HttpServletRequest request, HttpServletResponse response, Model model) {
		LOG.error("A member's page could not be saved: {}", ex.getClass().getSimpleName());
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		model.addAttribute("demonstration", this.demonstration);
		model.addAttribute("to", request.getRequestURI());
		model.addAttribute("kept", kept(request));
		model.addAttribute("post", HttpMethod.POST.matches(request.getMethod()));
		return "intake/unsaved";
	}

	static List<Kept> kept(HttpServletRequest request) {
		List<Kept> kept = new ArrayList<>();
		if (HttpMethod.POST.matches(request.getMethod())) {
			for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
				if (!NOT_KEPT.contains(field.getKey())) {
					List.of(field.getValue()).forEach((value) -> kept.add(new Kept(field.getKey(), value)));
				}
			}
		}
		return kept;
	}

}
