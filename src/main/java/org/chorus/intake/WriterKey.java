package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * What a return code stands for while a member writes: a key derived from it by HKDF,
 * held by her browser alone. Everything that the server looks up or opens for her is
 * derived from it in turn, so that no store holds anything from which it could be found.
 */
final class WriterKey {

	private static final int LENGTH = 32;

	private static final HexFormat HEX = HexFormat.of();

	private final byte[] key;

	private WriterKey(byte[] key) {
		this.key = key;
	}

	static WriterKey of(Code returnCode) {
		return new WriterKey(hkdf(returnCode.digits().getBytes(StandardCharsets.US_ASCII), "return code"));
	}

	/**
	 * A key for the moments between the slip and the return code.
	 */
	static WriterKey random(SecureRandom random) {
		byte[] key = new byte[LENGTH];
		random.nextBytes(key);
		return new WriterKey(key);
	}

	/**
	 * Reads what {@link #encoded()} wrote.
	 */
	static Optional<WriterKey> decode(String encoded) {
		try {
			byte[] key = Base64.getUrlDecoder().decode(encoded);
			return (key.length == LENGTH) ? Optional.of(new WriterKey(key)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	String encoded() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.key);
	}

	/**
	 * Under what the draft is stored.
	 */
	String draftId() {
		return HEX.formatHex(hkdf(this.key, "draft id"));
	}

	/**
	 * What closes the draft.
	 */
	byte[] draftKey() {
		return hkdf(this.key, "draft");
	}

	/**
	 * Under what the filed account is found.
	 */
	String accountLink() {
		return HEX.formatHex(hkdf(this.key, "account"));
	}

	/**
	 * What every form of hers carries, and nobody else can know.
	 */
	String formToken() {
		return HEX.formatHex(hkdf(this.key, "form token"));
	}

	/**
	 * A keyed digest of one group of the return code, by which typing it back is checked
	 * although the code itself is forgotten.
	 */
	String groupCheck(int group, String digits) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(hkdf(this.key, "group"), "HmacSHA256"));
			return HEX.formatHex(mac.doFinal((group + ":" + digits).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has HMAC with SHA-256", ex);
		}
	}

	private static byte[] hkdf(byte[] from, String purpose) {
		HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
		hkdf.init(new HKDFParameters(from, null, ("chorus " + purpose).getBytes(StandardCharsets.US_ASCII)));
		byte[] derived = new byte[LENGTH];
		hkdf.generateBytes(derived, 0, LENGTH);
		return derived;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WriterKey that && MessageDigest.isEqual(this.key, that.key);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.key);
	}

	@Override
	public String toString() {
		return "WriterKey[REDACTED]";
	}

}
