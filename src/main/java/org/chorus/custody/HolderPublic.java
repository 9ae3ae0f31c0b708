package org.chorus.custody;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The public half of a key-holder's key: it can close a seal and open none. Written as
 * {@code chorus-holder-1.} and 48 signs of base 64, the last few of them a check on the
 * others.
 */
public record HolderPublic(String text) {

	private static final String PREFIX = "chorus-holder-1.";

	private static final int KEY = 32;

	private static final int CHECK = 4;

	public HolderPublic {
		text = text.strip();
		byte[] key = decode(text);
		if (key.length != KEY || !text.equals(write(key))) {
			throw new IllegalArgumentException(
					"The public half of a holder's key is one line that begins with " + PREFIX + " and has 64 signs");
		}
	}

	static HolderPublic of(byte[] key) {
		return new HolderPublic(write(key));
	}

	byte[] bytes() {
		return decode(this.text);
	}

	private static String write(byte[] key) {
		byte[] checked = Bytes.join(key, Bytes.slice(sha256(key), 0, CHECK));
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(checked);
	}

	/**
	 * The key, or something that is not written as this text is.
	 */
	private static byte[] decode(String text) {
		if (!text.startsWith(PREFIX)) {
			return new byte[0];
		}
		try {
			byte[] checked = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
			return (checked.length == KEY + CHECK) ? Bytes.slice(checked, 0, KEY) : new byte[0];
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static byte[] sha256(byte[] key) {
		try {
			byte[] labelled = Bytes.join(PREFIX.getBytes(StandardCharsets.US_ASCII), key);
			return MessageDigest.getInstance("SHA-256").digest(labelled);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
