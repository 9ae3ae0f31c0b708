package org.chorus.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Says in words what happened, what is safe and what to do; never a number, a path or a
 * trace.
 */
@Controller
class ProblemController implements ErrorController {

	@RequestMapping("${server.error.path:/error}")
	String problem(HttpServletRequest request, HttpServletResponse response, Model model) {
		request.removeAttribute("form");
		model.addAttribute("kind", kind(response.getStatus()));
		model.addAttribute("reference", request.getAttribute(Fault.class.getName()));
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		boolean staff = path instanceof String text && (text.equals("/staff") || text.startsWith("/staff/"));
		return staff ? "web/problem-staff" : "web/problem";
	}

	private static String kind(int status) {
		return switch (status) {
			case 404, 405 -> "missing";
			case 413 -> "large";
			case 429, 503 -> "busy";
			default -> (status < 500) ? "refused" : "fault";
		};
	}

}
