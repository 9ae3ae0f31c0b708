package org.chorus.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers may do with a page, by area. Members' pages run no script at all; staff
 * pages may run our own and let it ask our own server.
 */
enum Headers implements Customizer<HeadersConfigurer<HttpSecurity>> {

	MEMBER(""), OPEN("; script-src 'self'"), STAFF("; script-src 'self'; connect-src 'self'");

	private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	private static final String POWERS = "accelerometer=(), ambient-light-sensor=(), autoplay=(), battery=(), "
			+ "bluetooth=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), gamepad=(), "
			+ "geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), "
			+ "microphone=(), midi=(), payment=(), publickey-credentials-create=(), publickey-credentials-get=(), "
			+ "screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

	private final String scripts;

	Headers(String scripts) {
		this.scripts = scripts;
	}

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT + this.scripts))
			.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(true).maxAgeInSeconds(63_072_000))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(POWERS));
	}

}
