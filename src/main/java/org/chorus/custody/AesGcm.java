package org.chorus.custody;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random nonce of 12 bytes in front, for keys that close few texts.
 * Who holds the key can read and alter the text; nobody else can do either unnoticed. The
 * length shows.
 */
public final class AesGcm {

	/**
	 * The length of a key in bytes.
	 */
	public static final int KEY = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private AesGcm() {
	}

	public static byte[] close(byte[] key, byte[] plain, byte[] associated, SecureRandom random) {
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		try {
			byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plain);
			return Bytes.join(nonce, closed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-GCM did not close", ex);
		}
	}

	/**
	 * The text again.
	 * @throws SealBroken when key, associated data or bytes are not those that closed it
	 */
	public static byte[] open(byte[] key, byte[] closed, byte[] associated) throws SealBroken {
		if (closed.length < NONCE) {
			throw new SealBroken();
		}
		byte[] nonce = Bytes.slice(closed, 0, NONCE);
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, associated);
			return cipher.doFinal(closed, NONCE, closed.length - NONCE);
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken();
		}
	}

	private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(associated);
		return cipher;
	}

}
