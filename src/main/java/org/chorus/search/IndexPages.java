package org.chorus.search;

import org.chorus.audit.Trail;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the administrator how the index is, and everybody who searches how far it has
 * come while it is built.
 */
@Controller
@ControllerAdvice(basePackageClasses = AccountIndex.class)
class IndexPages {

	/**
	 * How soon a page that waits asks again.
	 */
	private static final String SECONDS = "5";

	private static final String PAGE = "/staff/admin/index";

	private final AccountIndex index;

	private final Trail trail;

	IndexPages(AccountIndex index, Trail trail) {
		this.index = index;
		this.trail = trail;
	}

	@ModelAttribute("rebuilding")
	@Nullable Rebuilding rebuilding() {
		return this.index.rebuilding().orElse(null);
	}

	@GetMapping(PAGE)
	String show(Model model, HttpServletResponse response) {
		if (this.index.rebuilding().isPresent()) {
			response.setHeader("Refresh", SECONDS);
		}
		else {
			model.addAttribute("accounts", this.index.search(new Search("*:*").withoutFacets().page(0, 0, 0)).total());
		}
		return "search/index";
	}

	@PostMapping(PAGE)
	String rebuild(Authentication who) {
		this.index.rebuild();
		this.trail.staff(who.getName(), "administrator", "reindex", "", "begun");
		return "redirect:" + PAGE;
	}

	/**
	 * The page in place of one that would have searched.
	 */
	@ExceptionHandler
	ModelAndView wait(IndexBuilding building, HttpServletResponse response) {
		response.setHeader("Refresh", SECONDS);
		ModelAndView page = new ModelAndView("search/building", HttpStatus.SERVICE_UNAVAILABLE);
		page.addObject("rebuilding", building.rebuilding());
		return page;
	}

}
