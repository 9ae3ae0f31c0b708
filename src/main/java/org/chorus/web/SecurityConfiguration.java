package org.chorus.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who may ask for what. Each area has a chain of its own, and in each what is not listed
 * is denied: a new page answers nobody until its path stands here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	private static final String[] OPEN = { "/style.css", "/verify", "/verify/**", "/verify.js", "/staff.js" };

	private static final String[] MEMBER = { "/", "/promises", "/begin", "/return", "/code", "/code/**", "/step/*",
			"/check", "/check/**", "/approve", "/filed", "/account", "/account/**", "/answer", "/correct", "/keep",
			"/withdraw", "/withdrawn", "/time", LeaveController.PATH, LeaveController.BLANK };

	private static final String[] WITHOUT_TOKEN = { "/begin", "/return", LeaveController.PATH };

	@Bean
	@Order(1)
	SecurityFilterChain machinePages(HttpSecurity http) {
		return http.securityMatcher("/actuator/**")
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/actuator/health").permitAll().anyRequest().denyAll())
			.headers(Headers.MEMBER)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(
					(request, response, ex) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain openPages(HttpSecurity http) {
		return http.securityMatcher(OPEN)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers(Headers.OPEN)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain staffPages(HttpSecurity http,
			ObjectProvider<AuthenticationDetailsSource<HttpServletRequest, ?>> details,
			ObjectProvider<AuthenticationSuccessHandler> signedIn, ObjectProvider<AuthenticationFailureHandler> refused,
			ObjectProvider<LogoutHandler> signedOut) {
		return http.securityMatcher("/staff", "/staff/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/staff/sign-in", "/staff/set-up/*")
				.permitAll()
				.requestMatchers("/staff", "/staff/sign-out", "/staff/you/**")
				.authenticated()
				.requestMatchers("/staff/queue/**", "/staff/desk/**")
				.hasRole("REVIEWER")
				.requestMatchers("/staff/search/**", "/staff/accounts/**", "/staff/matters/**", "/staff/bundles/**")
				.hasRole("LAWYER")
				.requestMatchers("/staff/trail/**")
				.hasRole("AUDITOR")
				.requestMatchers("/staff/admin/**")
				.hasRole("ADMINISTRATOR")
				.anyRequest()
				.denyAll())
			.headers(Headers.STAFF)
			.formLogin((form) -> {
				form.loginPage("/staff/sign-in").defaultSuccessUrl("/staff").failureUrl("/staff/sign-in?wrong");
				details.ifAvailable(form::authenticationDetailsSource);
				signedIn.ifAvailable(form::successHandler);
				refused.ifAvailable(form::failureHandler);
			})
			.logout((out) -> {
				out.logoutUrl("/staff/sign-out").logoutSuccessUrl("/staff/sign-in?out");
				signedOut.orderedStream().forEach(out::addLogoutHandler);
			})
			.build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain memberPages(HttpSecurity http, ObjectProvider<CsrfTokenRepository> memberCsrf) {
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(SecurityConfiguration::tellsOfAProblem)
			.permitAll()
			.requestMatchers(MEMBER)
			.permitAll()
			.anyRequest()
			.denyAll())
			.headers(Headers.MEMBER)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(
					(request, response, ex) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
			.addFilterBefore(new SameOrigin(), CsrfFilter.class);
		CsrfTokenRepository tokens = memberCsrf.getIfAvailable();
		return http.csrf((csrf) -> {
			if (tokens == null) {
				csrf.disable();
			}
			else {
				csrf.csrfTokenRepository(tokens)
					.ignoringRequestMatchers(WITHOUT_TOKEN)
					// without a cookie there is nobody's visit to act in, and the page
					// says that time is up
					.ignoringRequestMatchers((request) -> request.getCookies() == null);
			}
		}).build();
	}

	/**
	 * Whether the server itself asks for the error page; nobody outside can.
	 */
	private static boolean tellsOfAProblem(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
	}

}
