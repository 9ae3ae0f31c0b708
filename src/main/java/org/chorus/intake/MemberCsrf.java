package org.chorus.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Binds a member's forms to her key, without remembering anything. The token stays right
 * when the visit has ended, so that an expired form is told that its time is up and never
 * that it is refused.
 */
@Component("memberCsrf")
class MemberCsrf implements CsrfTokenRepository {

	private final VisitCookie cookie;

	MemberCsrf(VisitCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(
				this.cookie.readKey(request).map(WriterKey::formToken).orElseGet(() -> UUID.randomUUID().toString()));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		// it follows from the key
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		Optional<WriterKey> key = this.cookie.readKey(request);
		return key.map((held) -> token(held.formToken())).orElse(null);
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
