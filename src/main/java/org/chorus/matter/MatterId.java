package org.chorus.matter;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 128 random bits that name a matter, as 32 hexadecimal digits.
 */
public record MatterId(String value) {

	public MatterId {
		if (!value.matches("[0-9a-f]{32}")) {
			throw new IllegalArgumentException("A matter's identifier has 32 hexadecimal digits");
		}
	}

	/**
	 * Reads what a form or an address says; empty where it names no matter at all.
	 */
	public static Optional<MatterId> of(String typed) {
		return typed.matches("[0-9a-f]{32}") ? Optional.of(new MatterId(typed)) : Optional.empty();
	}

	static MatterId random(SecureRandom random) {
		byte[] bytes = new byte[16];
		random.nextBytes(bytes);
		return new MatterId(HexFormat.of().formatHex(bytes));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
