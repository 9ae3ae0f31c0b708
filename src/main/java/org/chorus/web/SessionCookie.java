package org.chorus.web;

import java.util.Set;

import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names and locks the one cookie that staff sessions need. The prefix {@code __Host-}
 * makes browsers refuse it from anywhere but this host over HTTPS.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

	private final WebSettings settings;

	SessionCookie(WebSettings settings) {
		this.settings = settings;
	}

	@Override
	public void customize(ConfigurableServletWebServerFactory factory) {
		Session session = factory.getSettings().getSession();
		session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
		Cookie cookie = session.getCookie();
		cookie.setName(this.settings.https() ? "__Host-staff" : "staff");
		cookie.setSecure(this.settings.https());
		cookie.setHttpOnly(true);
		cookie.setPath("/");
		cookie.setSameSite(Cookie.SameSite.STRICT);
	}

}
