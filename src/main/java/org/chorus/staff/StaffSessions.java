package org.chorus.staff;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session before it can do anything more: quiet or open for too long, or of
 * somebody disabled since.
 */
class StaffSessions extends OncePerRequestFilter {

	private final Staff staff;

	private final StaffSettings settings;

	private final Clock clock;

	StaffSessions(Staff staff, StaffSettings settings, Clock clock) {
		this.staff = staff;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		Optional<Member> member = (session != null) ? signedIn(session) : Optional.empty();
		if (session != null && isOver(session, member)) {
			session.invalidate();
		}
		request.setAttribute("keysOff", member.filter((each) -> !each.hasLetterKeys()).isPresent());
		chain.doFilter(request, response);
	}

	private boolean isOver(HttpSession session, Optional<Member> member) {
		Instant now = this.clock.instant();
		return isLonger(session.getCreationTime(), now, this.settings.longest())
				|| isLonger(session.getLastAccessedTime(), now, this.settings.idle())
				|| name(session).isPresent() && member.filter((each) -> each.state().equals("active")).isEmpty();
	}

	private static boolean isLonger(long since, Instant now, Duration most) {
		return Duration.between(Instant.ofEpochMilli(since), now).compareTo(most) > 0;
	}

	private Optional<Member> signedIn(HttpSession session) {
		return name(session).flatMap(this.staff::find);
	}

	private static Optional<String> name(HttpSession session) {
		@Nullable Object held = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		return (held instanceof SecurityContext context && context.getAuthentication() != null)
				? Optional.of(context.getAuthentication().getName()) : Optional.empty();
	}

}
