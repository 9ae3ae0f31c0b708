package org.chorus.staff;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds back the acts that can do most harm until whoever is signed in has shown within
 * five minutes that it is still they. The page that asks carries the form that was sent,
 * and sends it on with the proof, so that nothing has to be typed twice.
 */
@Component
class AskAgain implements HandlerInterceptor, WebMvcConfigurer {

	/**
	 * What is asked before: exports, consent to one, and giving somebody a way in.
	 */
	static final List<String> ACTS = List.of("/staff/bundles/make", "/staff/bundles/*/file",
			"/staff/bundles/*/supplement", "/staff/bundles/consent/*/agree", "/staff/admin/invite",
			"/staff/admin/reset", "/staff/admin/enable");

	/**
	 * The name under which the proof is sent.
	 */
	static final String PROOF = "proof";

	private final StillYou stillYou;

	AskAgain(StillYou stillYou) {
		this.stillYou = stillYou;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(ACTS).order(1);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!HttpMethod.POST.matches(request.getMethod()) || this.stillYou.isRecent(request.getSession())) {
			return true;
		}
		String name = Optional.ofNullable(request.getUserPrincipal())
			.map(Principal::getName)
			.orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
		this.stillYou.prove(name, Optional.ofNullable(request.getParameter(PROOF)), request.getSession());
		return true;
	}

}
