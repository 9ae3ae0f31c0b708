package org.chorus.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: from the tenth wrong password on, a name waits 1, 2, 4 and at most
 * 60 seconds. Names that nobody bears wait alike, so that waiting tells nothing.
 */
@Component
class Delays {

	private static final int FREE = 10;

	private static final int LONGEST = 60;

	private static final int NAMES = 10_000;

	private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
			return size() > NAMES;
		}

	};

	private final Clock clock;

	Delays(Clock clock) {
		this.clock = clock;
	}

	/**
	 * How many seconds this name still waits; 0 for none.
	 */
	synchronized long wait(String name) {
		Failures past = this.failures.get(name);
		if (past == null || past.count < FREE) {
			return 0;
		}
		long delay = Math.min(LONGEST, 1L << Math.min(past.count - FREE, 10));
		long left = delay - Duration.between(past.last, this.clock.instant()).toSeconds();
		return Math.max(0, left);
	}

	synchronized void failed(String name) {
		Failures past = this.failures.get(name);
		this.failures.put(name, new Failures((past != null) ? past.count + 1 : 1, this.clock.instant()));
	}

	synchronized void succeeded(String name) {
		this.failures.remove(name);
	}

	private record Failures(int count, Instant last) {
	}

}
