package org.chorus.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.chorus.audit.Trail;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets staff in by name, password and one-time code. A name that nobody bears costs the
 * same time and gives the same answer as a wrong password, a wrong code or a disabled
 * member.
 */
@Component
class SignIn implements AuthenticationProvider {

	/**
	 * What somebody may be who has yet to set up the second factor: nobody else.
	 */
	static final String NEW = "ROLE_NEW";

	private static final String UNKNOWN = "unknown";

	private final Staff staff;

	private final PasswordEncoder passwords;

	private final Delays delays;

	private final KnownBrowsers browsers;

	private final Trail trail;

	private final StaffSettings settings;

	private final Clock clock;

	private final String nobody;

	SignIn(Staff staff, PasswordEncoder passwords, Delays delays, KnownBrowsers browsers, Trail trail,
			StaffSettings settings, Clock clock) {
		this.staff = staff;
		this.passwords = passwords;
		this.delays = delays;
		this.browsers = browsers;
		this.trail = trail;
		this.settings = settings;
		this.clock = clock;
		this.nobody = String.valueOf(passwords.encode("nobody bears this name"));
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
		Attempt with = (attempt.getDetails() instanceof Attempt details) ? details : Attempt.BARE;
		// a stranger's guesses delay strangers alone
		String guesser = this.browsers.isKnown(name, with.browser()) ? "known " + name : name;
		long wait = this.delays.wait(guesser);
		if (wait > 0) {
			throw new Delayed(wait);
		}
		Optional<Member> known = this.staff.find(name);
		String hash = known.map(Member::password).orElse(this.nobody);
		boolean right = this.passwords.matches(String.valueOf(attempt.getCredentials()), hash);
		OptionalLong step = known.map((member) -> step(member, with.code())).orElse(OptionalLong.empty());
		if (!right || known.filter((member) -> member.state().equals("active")).isEmpty() || step.isEmpty()) {
			this.delays.failed(guesser);
			this.trail.staff(known.map(Member::name).orElse(UNKNOWN), "", "sign-in", "", "refused");
			throw new BadCredentialsException("Name, password and code do not belong together");
		}
		this.delays.succeeded(guesser);
		return signedIn(known.get(), step.getAsLong());
	}

	private Authentication signedIn(Member member, long step) {
		this.trail.staff(member.name(), member.role().label(), "sign-in", "", "done");
		this.staff.seen(member, step,
				LocalDate.now(this.clock).format(DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK)));
		boolean fresh = this.settings.secondFactor() && member.factor() == null;
		UsernamePasswordAuthenticationToken in = UsernamePasswordAuthenticationToken.authenticated(member.name(), null,
				List.of(new SimpleGrantedAuthority(fresh ? NEW : "ROLE_" + member.role())));
		// otherwise the code would be copied into the session
		in.setDetails("");
		return in;
	}

	/**
	 * The time step of the code typed; the last one where none is asked for.
	 */
	private OptionalLong step(Member member, String code) {
		if (!this.settings.secondFactor() || member.factor() == null) {
			return OptionalLong.of(member.used());
		}
		return Totp.match(member.factor(), code, this.clock.instant(), member.used());
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
