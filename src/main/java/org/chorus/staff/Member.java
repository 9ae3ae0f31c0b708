package org.chorus.staff;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff, as stored in one opaque column.
 *
 * @param password Argon2id; none before the invitation is taken up
 * @param invitation SHA-256 of the one-time key of the set-up link, while open
 * @param factor the shared secret of the second factor; none before it is set up
 * @param used the last time step whose code was used, so that none is used twice
 * @param week when last seen, for instance 2014-W46
 * @param letterKeys whether single letters are commands on pages; where nothing was
 * chosen they are
 */
record Member(String name, Role role, boolean disabled, @Nullable String password, @Nullable String invitation,
		@Nullable Instant expires, byte @Nullable [] factor, long used, @Nullable String week,
		@Nullable Boolean letterKeys) {

	static Member invited(String name, Role role, String invitation, Instant expires) {
		return new Member(name, role, false, null, invitation, expires, null, 0, null, null);
	}

	Member withPassword(String hash) {
		return new Member(this.name, this.role, this.disabled, hash, null, null, this.factor, this.used, this.week,
				this.letterKeys);
	}

	Member withInvitation(String digest, Instant until) {
		return new Member(this.name, this.role, this.disabled, this.password, digest, until, this.factor, this.used,
				this.week, this.letterKeys);
	}

	Member withFactor(byte @Nullable [] secret, long step) {
		return new Member(this.name, this.role, this.disabled, this.password, this.invitation, this.expires, secret,
				step, this.week, this.letterKeys);
	}

	Member withDisabled(boolean ended) {
		return new Member(this.name, this.role, ended, this.password, this.invitation, this.expires, this.factor,
				this.used, this.week, this.letterKeys);
	}

	Member seen(long step, @Nullable String now) {
		return new Member(this.name, this.role, this.disabled, this.password, this.invitation, this.expires,
				this.factor, step, now, this.letterKeys);
	}

	Member withLetterKeys(boolean on) {
		return new Member(this.name, this.role, this.disabled, this.password, this.invitation, this.expires,
				this.factor, this.used, this.week, on);
	}

	boolean hasLetterKeys() {
		return !Boolean.FALSE.equals(this.letterKeys);
	}

	/**
	 * What stands on the administrator's page: disabled, invited or active.
	 */
	public String state() {
		return this.disabled ? "disabled" : (this.password == null) ? "invited" : "active";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Member member && this.name.equals(member.name);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.name);
	}

	@Override
	public String toString() {
		return "Member[" + this.name + ", " + this.role + ", REDACTED]";
	}

}
