package org.chorus.staff;

import org.springframework.security.core.AuthenticationException;

/**
 * Too many wrong passwords: this name waits.
 */
final class Delayed extends AuthenticationException {

	private final long seconds;

	Delayed(long seconds) {
		super("Try again later");
		this.seconds = seconds;
	}

	long seconds() {
		return this.seconds;
	}

}
