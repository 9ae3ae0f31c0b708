package org.chorus.staff;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.chorus.audit.Trail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * What signing in and out needs of a web application.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
class StaffConfiguration {

	@Bean
	@ConditionalOnWebApplication
	FilterRegistrationBean<StaffSessions> staffSessions(Staff staff, StaffSettings settings, Clock clock) {
		FilterRegistrationBean<StaffSessions> filter = new FilterRegistrationBean<>(
				new StaffSessions(staff, settings, clock));
		filter.addUrlPatterns("/staff", "/staff/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return filter;
	}

	/**
	 * The one-time code and the browser's cookie, and nothing of where the attempt came
	 * from.
	 */
	@Bean
	AuthenticationDetailsSource<HttpServletRequest, Attempt> attempt() {
		return (request) -> new Attempt(String.valueOf(request.getParameter("code")), KnownBrowsers.shown(request));
	}

	@Bean
	AuthenticationSuccessHandler signedIn(KnownBrowsers browsers, StillYou stillYou) {
		SimpleUrlAuthenticationSuccessHandler home = new SavedRequestAwareAuthenticationSuccessHandler();
		home.setDefaultTargetUrl("/staff");
		return (request, response, who) -> {
			browsers.remember(who.getName(), request, response);
			stillYou.shown(request.getSession());
			home.onAuthenticationSuccess(request, response, who);
		};
	}

	@Bean
	AuthenticationFailureHandler refused() {
		return (request, response, ex) -> response.sendRedirect(
				(ex instanceof Delayed late) ? "/staff/sign-in?wait=" + late.seconds() : "/staff/sign-in?wrong");
	}

	@Bean
	LogoutHandler signedOut(Trail trail) {
		return (request, response, who) -> {
			if (who != null) {
				trail.staff(who.getName(), "", "sign-out", "", "done");
			}
		};
	}

}
