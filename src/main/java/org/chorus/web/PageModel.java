package org.chorus.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the frames of pages need to know: where the reader is, and whether this is a
 * demonstration.
 */
@ControllerAdvice
class PageModel {

	private final boolean demonstration;

	PageModel(@Value("${chorus.demonstration:false}") boolean demonstration) {
		this.demonstration = demonstration;
	}

	@ModelAttribute("demonstration")
	boolean demonstration() {
		return this.demonstration;
	}

	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return request.getRequestURI();
	}

}
