package org.chorus.staff;

import java.time.Duration;
import java.time.Instant;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Members of staff who showed a factor some time ago.
 */
public final class SignedIn {

	private SignedIn() {
	}

	/**
	 * Somebody who signed in just now.
	 */
	public static RequestPostProcessor as(String name, Role role) {
		return as(name, role, Duration.ZERO);
	}

	public static RequestPostProcessor as(String name, Role role, Duration ago) {
		return (request) -> {
			request.getSession().setAttribute("shown", Instant.now().minus(ago).toEpochMilli());
			MockHttpServletRequest signedIn = user(name).roles(role.name()).postProcessRequest(request);
			// a session of somebody who is not on the staff list would be ended
			signedIn.getSession().removeAttribute("SPRING_SECURITY_CONTEXT");
			return signedIn;
		};
	}

}
