package org.chorus.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class VisitCookieTests {

	private final SecureRandom random = new SecureRandom();

	private final Hands clock = new Hands();

	private final VisitCookie cookie = new VisitCookie(this.random, this.clock, true);

	private final WriterKey key = WriterKey.random(this.random);

	@Test
	void keepsTheVisitInTheBrowserAlone() {
		MockHttpServletResponse response = new MockHttpServletResponse();

		this.cookie.begin(this.key, response);

		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-draft=")
			.contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
			.doesNotContain("Max-Age", "Expires");
		assertThat(read(response)).map(Visit::key).contains(this.key);
	}

	@Test
	void endsAfterTwentyQuietMinutes() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.begin(this.key, response);

		this.clock.go(Duration.ofMinutes(20));
		assertThat(read(response)).isPresent();
		this.clock.go(Duration.ofSeconds(1));
		assertThat(read(response)).isEmpty();
	}

	@Test
	void endsAfterTwoHoursHoweverBusy() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.begin(this.key, response);

		for (int i = 0; i < 8; i++) {
			this.clock.go(Duration.ofMinutes(15));
			Visit visit = read(response).orElseThrow();
			response = new MockHttpServletResponse();
			this.cookie.write(visit, response);
		}
		this.clock.go(Duration.ofSeconds(1));

		assertThat(read(response)).isEmpty();
	}

	@Test
	void isNotBelievedWhenChanged() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.begin(this.key, response);
		String value = value(response);
		String[] parts = value.split("\\.");

		assertThat(read(parts[0] + "." + parts[1] + "." + (Long.parseLong(parts[2]) + 9999) + "." + parts[3]))
			.isEmpty();
		assertThat(read(WriterKey.random(this.random).encoded() + value.substring(parts[0].length()))).isEmpty();
		assertThat(read("")).isEmpty();
		assertThat(read("a.b.c.d")).isEmpty();
		assertThat(new VisitCookie(this.random, this.clock, true).read(request(value))).isEmpty();
	}

	private Optional<Visit> read(MockHttpServletResponse response) {
		return read(value(response));
	}

	private Optional<Visit> read(String value) {
		return this.cookie.read(request(value));
	}

	private static MockHttpServletRequest request(String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("__Host-draft", value));
		return request;
	}

	private static String value(MockHttpServletResponse response) {
		String header = String.valueOf(response.getHeader("Set-Cookie"));
		return header.substring(header.indexOf('=') + 1, header.indexOf(';'));
	}

	/**
	 * A clock whose hands are moved.
	 */
	private static final class Hands extends Clock {

		private Instant now = Instant.parse("2026-03-02T10:00:00Z");

		void go(Duration by) {
			this.now = this.now.plus(by);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
