package org.chorus.web;

import java.util.Arrays;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends a member's visit: the browser forgets what it was told, and shows nothing.
 */
@Controller
class LeaveController {

	static final String PATH = "/leave";

	static final String BLANK = "/blank";

	@PostMapping(PATH)
	ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
		Cookie @Nullable [] held = request.getCookies();
		if (held != null) {
			Arrays.stream(held).map(Cookie::getName).distinct().forEach((name) -> response.addCookie(ended(name)));
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
			.header("Location", BLANK)
			.build();
	}

	@GetMapping(BLANK)
	String blank() {
		return "web/blank";
	}

	private static Cookie ended(String name) {
		Cookie cookie = new Cookie(name, "");
		cookie.setPath("/");
		cookie.setMaxAge(0);
		cookie.setHttpOnly(true);
		cookie.setSecure(name.startsWith("__"));
		return cookie;
	}

}
