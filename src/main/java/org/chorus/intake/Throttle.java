package org.chorus.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Answers more slowly while many wrong codes are typed. It counts tries, never who makes
 * them: a code of 120 bits is not guessed at any speed, so this only makes trying dull.
 */
@Component
class Throttle {

	private static final int FREE = 20;

	private static final Duration LONGEST = Duration.ofSeconds(3);

	private final Clock clock;

	private double level;

	private Instant last;

	Throttle(Clock clock) {
		this.clock = clock;
		this.last = clock.instant();
	}

	/**
	 * Counts a wrong code and waits.
	 * @return whether it waited
	 */
	boolean afterWrongCode() {
		Duration delay = delay();
		if (delay.isZero()) {
			return false;
		}
		try {
			Thread.sleep(delay);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return true;
	}

	/**
	 * A tenth of a second for each try beyond the free ones; one try is forgotten each
	 * second.
	 */
	synchronized Duration delay() {
		Instant now = this.clock.instant();
		this.level = Math.max(0, this.level - Duration.between(this.last, now).toMillis() / 1000.0) + 1;
		this.last = now;
		Duration delay = Duration.ofMillis((long) (Math.max(0, this.level - FREE) * 100));
		return (delay.compareTo(LONGEST) > 0) ? LONGEST : delay;
	}

}
