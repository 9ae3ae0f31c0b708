package org.chorus.staff;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id at 46 MiB and one pass, the first choice of OWASP's Password Storage Cheat
 * Sheet; at most four are computed at once, so that a flood of sign-ins cannot take all
 * memory.
 */
@Component
class GatedPasswords implements PasswordEncoder {

	private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 46 * 1024, 1);

	private final Semaphore places = new Semaphore(4);

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		this.places.acquireUninterruptibly();
		try {
			return this.argon2.encode(password);
		}
		finally {
			this.places.release();
		}
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		this.places.acquireUninterruptibly();
		try {
			return this.argon2.matches(password, hash);
		}
		finally {
			this.places.release();
		}
	}

}
