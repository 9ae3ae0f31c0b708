package org.chorus.account;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 128 random bits that name an account inside Chorus and never leave it.
 */
public record AccountId(long high, long low) {

	private static final HexFormat HEX = HexFormat.of();

	public static AccountId random(SecureRandom random) {
		return new AccountId(random.nextLong(), random.nextLong());
	}

	/**
	 * Reads 32 hexadecimal digits.
	 */
	public static AccountId parse(String hex) {
		if (hex.length() != 32) {
			throw new IllegalArgumentException("An account's identifier has 32 hexadecimal digits");
		}
		return new AccountId(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
	}

	/**
	 * What staff call the account: its first 60 bits in Crockford's base 32, as
	 * {@code K7M2-9QXF-3VNE}. Two accounts in a million share one with a chance of about
	 * one in two million.
	 */
	public String ref() {
		char[] ref = new char[14];
		Arrays.fill(ref, '-');
		for (int i = 0; i < 12; i++) {
			ref[i + i / 4] = Crockford.digit((int) (this.high >>> (59 - 5 * i)) & 31);
		}
		return new String(ref);
	}

	/**
	 * Whether staff call it so, in the spelling of {@link #ref()} or near it.
	 */
	public boolean isCalled(String ref) {
		return prefixOf(ref).filter(toString()::startsWith).isPresent();
	}

	/**
	 * The 15 hexadecimal digits that begin every identifier with this reference; empty
	 * for what is no reference.
	 */
	static Optional<String> prefixOf(String ref) {
		String digits = Crockford.normalise(ref);
		if (digits.length() != 12 || !Crockford.isWellFormed(digits)) {
			return Optional.empty();
		}
		long bits = 0;
		for (char digit : digits.toCharArray()) {
			bits = bits << 5 | Crockford.value(digit);
		}
		return Optional.of(HEX.toHexDigits(bits, 15));
	}

	@Override
	public String toString() {
		return HEX.toHexDigits(this.high) + HEX.toHexDigits(this.low);
	}

}
