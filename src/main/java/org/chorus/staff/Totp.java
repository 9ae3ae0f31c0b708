package org.chorus.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes, RFC 6238, as every authenticator app computes them: HMAC
 * with SHA-1, 30 seconds, six digits.
 */
final class Totp {

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private Totp() {
	}

	static byte[] secret(SecureRandom random) {
		byte[] secret = new byte[20];
		random.nextBytes(secret);
		return secret;
	}

	static long step(Instant time) {
		return Math.floorDiv(time.getEpochSecond(), 30);
	}

	static String code(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
			int value = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
			return String.format(Locale.ROOT, "%06d", value % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HmacSHA1", ex);
		}
	}

	/**
	 * The time step that a code belongs to: this one or a neighbour, for clocks that
	 * differ, and later than the last one used.
	 */
	static OptionalLong match(byte[] secret, String typed, Instant time, long used) {
		String digits = typed.replaceAll("\\D", "");
		long now = step(time);
		return LongStream.rangeClosed(now - 1, now + 1)
			.filter((step) -> step > used && code(secret, step).equals(digits))
			.findFirst();
	}

	/**
	 * The secret as people type it into an app, in base 32.
	 */
	static String text(byte[] secret) {
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < secret.length * 8; bit += 5) {
			int pair = (secret[bit / 8] & 255) << 8 | ((bit / 8 + 1 < secret.length) ? secret[bit / 8 + 1] & 255 : 0);
			text.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
		}
		return text.toString();
	}

}
