package org.chorus.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers from which browsers a name has signed in, by a cookie that only this server
 * can make, so that a stranger who guesses delays strangers and never the one who works
 * here (OWASP, device cookies against guessing). A restart forgets them all.
 */
@Component
class KnownBrowsers {

	private static final String NAME = "known";

	private final SecretKeySpec key;

	KnownBrowsers(SecureRandom random) {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		this.key = new SecretKeySpec(bytes, "HmacSHA256");
	}

	void remember(String name, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(cookie(request), mark(name))
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.maxAge(Duration.ofDays(90))
					.build()
					.toString());
	}

	boolean isKnown(String name, String shown) {
		return MessageDigest.isEqual(mark(name).getBytes(StandardCharsets.US_ASCII),
				shown.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What a browser shows of itself; empty where it shows nothing.
	 */
	static String shown(HttpServletRequest request) {
		Cookie @Nullable [] cookies = request.getCookies();
		return Stream.ofNullable(cookies)
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(cookie(request)))
			.map(Cookie::getValue)
			.findFirst()
			.orElse("");
	}

	private static String cookie(HttpServletRequest request) {
		return request.isSecure() ? "__Host-" + NAME : NAME;
	}

	private String mark(String name) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HmacSHA256", ex);
		}
	}

}
