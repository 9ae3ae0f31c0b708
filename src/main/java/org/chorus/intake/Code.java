package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chorus.account.Crockford;

/**
 * A code of 120 random bits: 24 digits of Crockford's base 32, written in six groups of
 * four. Whoever has it is treated as the person it was given to, so it never prints
 * itself.
 */
record Code(String digits) {

	static final int GROUPS = 6;

	private static final int GROUP = 4;

	private static final int LENGTH = GROUPS * GROUP;

	Code {
		if (digits.length() != LENGTH || !Crockford.isWellFormed(digits)) {
			throw new IllegalArgumentException("A code has 24 digits of Crockford's base 32");
		}
	}

	static Code random(SecureRandom random) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			digits.append(Crockford.digit(random.nextInt(32)));
		}
		return new Code(digits.toString());
	}

	/**
	 * The code that somebody typed, however it is spaced and capitalised.
	 */
	static Optional<Code> read(String typed) {
		if (typed.length() > 10 * LENGTH) {
			return Optional.empty();
		}
		String digits = Crockford.normalise(typed);
		return (digits.length() == LENGTH && Crockford.isWellFormed(digits)) ? Optional.of(new Code(digits))
				: Optional.empty();
	}

	List<String> groups() {
		return IntStream.range(0, GROUPS)
			.mapToObj((group) -> this.digits.substring(group * GROUP, (group + 1) * GROUP))
			.toList();
	}

	/**
	 * As a slip shows it: six groups with dashes between.
	 */
	String written() {
		return String.join("-", groups());
	}

	/**
	 * SHA-256 of the digits, 64 hexadecimal digits.
	 */
	String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(this.digits.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "Code[REDACTED]";
	}

}
