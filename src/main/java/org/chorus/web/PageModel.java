package org.chorus.web;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the frames of pages need to know: where the reader is, who it is and which areas
 * are theirs, and whether this is a demonstration. They stand at the request, so that a
 * page made by an exception's handler has them too.
 */
@Component
class PageModel implements HandlerInterceptor, WebMvcConfigurer {

	private static final List<String> AREAS = List.of("LAWYER", "REVIEWER", "AUDITOR", "ADMINISTRATOR");

	private final boolean demonstration;

	PageModel(@Value("${chorus.demonstration:false}") boolean demonstration) {
		this.demonstration = demonstration;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute("demonstration", this.demonstration);
		request.setAttribute("here", request.getRequestURI());
		Principal reader = request.getUserPrincipal();
		request.setAttribute("reader", (reader != null) ? reader.getName() : null);
		request.setAttribute("areas", AREAS.stream().filter(request::isUserInRole).toList());
		return true;
	}

}
