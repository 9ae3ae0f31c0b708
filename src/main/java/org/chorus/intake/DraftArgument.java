package org.chorus.intake;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a page the draft of the visit that it is asked for in, once the return code is
 * confirmed.
 */
class DraftArgument implements HandlerMethodArgumentResolver {

	private final VisitArgument visits;

	private final Drafts drafts;

	DraftArgument(VisitCookie cookie, Drafts drafts) {
		this.visits = new VisitArgument(cookie);
		this.drafts = drafts;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Draft.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
		return this.drafts.find(this.visits.visit(request).key()).filter(Draft::isConfirmed).orElseThrow(NoDraft::new);
	}

}
