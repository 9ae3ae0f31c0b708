package org.chorus.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.chorus.audit.Trail;

import org.springframework.stereotype.Component;

/**
 * Knows when whoever is signed in last showed a factor, and takes a new proof: a one-time
 * code, or the password where no second factor is asked for.
 */
@Component
class StillYou {

	private static final String SHOWN = "shown";

	private final Staff staff;

	private final Delays delays;

	private final Trail trail;

	private final StaffSettings settings;

	private final Clock clock;

	StillYou(Staff staff, Delays delays, Trail trail, StaffSettings settings, Clock clock) {
		this.staff = staff;
		this.delays = delays;
		this.trail = trail;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Notes that a factor was shown now.
	 */
	void shown(HttpSession session) {
		session.setAttribute(SHOWN, this.clock.millis());
	}

	boolean isRecent(HttpSession session) {
		return session.getAttribute(SHOWN) instanceof Long at
				&& Duration.between(Instant.ofEpochMilli(at), this.clock.instant())
					.compareTo(this.settings.recent()) <= 0;
	}

	/**
	 * Takes a proof.
	 * @throws ProofWanted where there is none, or it is wrong, or too many were wrong
	 */
	void prove(String name, Optional<String> proof, HttpSession session) {
		if (proof.isEmpty()) {
			throw ProofWanted.first();
		}
		String guesser = "again " + name;
		long wait = this.delays.wait(guesser);
		if (wait > 0) {
			throw ProofWanted.later(wait);
		}
		boolean right = this.settings.secondFactor() ? this.staff.useCode(name, proof.get())
				: this.staff.hasPassword(name, proof.get());
		this.trail.staff(name, "", "proof", "", right ? "done" : "refused");
		if (!right) {
			this.delays.failed(guesser);
			throw ProofWanted.wrong();
		}
		this.delays.succeeded(guesser);
		shown(session);
	}

}
