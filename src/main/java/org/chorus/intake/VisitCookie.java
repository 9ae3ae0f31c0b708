package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A member's visit as a session cookie that only the browser keeps: the key, when the
 * visit began and when it was last heard of, under a MAC. The server remembers nothing,
 * yet a visit ends after 20 quiet minutes and after two hours (requirement S10); it ends
 * too when the server starts again, for the MAC's key lives in memory.
 */
@Component
class VisitCookie {

	private static final Duration IDLE = Duration.ofMinutes(20);

	private static final Duration LONGEST = Duration.ofHours(2);

	private final byte[] macKey = new byte[32];

	private final Clock clock;

	private final boolean https;

	VisitCookie(SecureRandom random, Clock clock, @Value("${chorus.web.https:true}") boolean https) {
		random.nextBytes(this.macKey);
		this.clock = clock;
		this.https = https;
	}

	/**
	 * The visit, if it has not ended.
	 */
	Optional<Visit> read(HttpServletRequest request) {
		String[] parts = parts(request);
		if (parts.length != 4 || !isOurs(parts)) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Instant began = Instant.ofEpochSecond(Long.parseLong(parts[1]));
		Instant seen = Instant.ofEpochSecond(Long.parseLong(parts[2]));
		boolean ended = seen.plus(IDLE).isBefore(now) || began.plus(LONGEST).isBefore(now);
		return ended ? Optional.empty() : WriterKey.decode(parts[0]).map((key) -> new Visit(key, began));
	}

	/**
	 * The key, even of a visit that has ended: for checking that a form is hers, and for
	 * nothing else.
	 */
	Optional<WriterKey> readKey(HttpServletRequest request) {
		if (request.getAttribute(WriterKey.class.getName()) instanceof WriterKey changed) {
			return Optional.of(changed);
		}
		String[] parts = parts(request);
		return (parts.length == 4) ? WriterKey.decode(parts[0]) : Optional.empty();
	}

	Visit begin(WriterKey key, HttpServletResponse response) {
		Visit visit = new Visit(key, this.clock.instant());
		write(visit, response);
		return visit;
	}

	/**
	 * Starts the quiet minutes again.
	 */
	void write(Visit visit, HttpServletResponse response) {
		String payload = visit.key().encoded() + "." + visit.began().getEpochSecond() + "."
				+ this.clock.instant().getEpochSecond();
		add(response, payload + "." + mac(payload), Duration.ofSeconds(-1));
	}

	/**
	 * Goes on with the same visit under another key, in the forms of this page already.
	 */
	void change(Visit visit, HttpServletRequest request, HttpServletResponse response) {
		request.setAttribute(WriterKey.class.getName(), visit.key());
		write(visit, response);
	}

	void end(HttpServletResponse response) {
		add(response, "", Duration.ZERO);
	}

	private void add(HttpServletResponse response, String value, Duration age) {
		response.setHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), value)
					.path("/")
					.secure(this.https)
					.httpOnly(true)
					.sameSite("Strict")
					.maxAge(age)
					.build()
					.toString());
	}

	private String name() {
		return this.https ? "__Host-draft" : "draft";
	}

	private String[] parts(HttpServletRequest request) {
		Cookie @Nullable [] cookies = request.getCookies();
		return (cookies == null) ? new String[0]
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name()))
					.map((cookie) -> cookie.getValue().split("\\.", 5))
					.findFirst()
					.orElseGet(() -> new String[0]);
	}

	private boolean isOurs(String[] parts) {
		byte[] right = mac(parts[0] + "." + parts[1] + "." + parts[2]).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(right, parts[3].getBytes(StandardCharsets.UTF_8));
	}

	private String mac(String payload) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.macKey, "HmacSHA256"));
			byte[] code = mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HMAC with SHA-256", ex);
		}
	}

}
