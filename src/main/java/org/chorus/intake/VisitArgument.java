package org.chorus.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a page the visit that it is asked for in, and starts its quiet minutes again.
 */
class VisitArgument implements HandlerMethodArgumentResolver {

	private final VisitCookie cookie;

	VisitArgument(VisitCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
		HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
		Assert.state(response != null, "A page has a response");
		Visit visit = visit(request);
		this.cookie.write(visit, response);
		return visit;
	}

	Visit visit(NativeWebRequest request) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		Assert.state(asked != null, "A page has a request");
		return this.cookie.read(asked).orElseThrow(TimeIsUp::new);
	}

}
