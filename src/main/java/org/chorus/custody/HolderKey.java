package org.chorus.custody;

import java.security.SecureRandom;
import java.util.Arrays;

import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * A key-holder's private key. It is made and used offline, never on the server, and never
 * prints itself.
 */
public final class HolderKey {

	private final byte[] key;

	HolderKey(byte[] key) {
		this.key = key.clone();
	}

	public static HolderKey random(SecureRandom random) {
		return new HolderKey(new X25519PrivateKeyParameters(random).getEncoded());
	}

	/**
	 * Opens what {@link #locked} wrote.
	 * @throws SealBroken for a wrong passphrase or a damaged file
	 */
	public static HolderKey unlock(String file, char[] passphrase) throws SealBroken {
		return HolderFile.unlock(file, passphrase);
	}

	/**
	 * The key as a file keeps it: closed under a passphrase by Argon2id and AES-GCM.
	 */
	public String locked(char[] passphrase, SecureRandom random) {
		return HolderFile.lock(this, passphrase, random);
	}

	public HolderPublic publicHalf() {
		return HolderPublic.of(new X25519PrivateKeyParameters(this.key).generatePublicKey().getEncoded());
	}

	byte[] bytes() {
		return this.key.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof HolderKey that && Arrays.equals(this.key, that.key);
	}

	@Override
	public int hashCode() {
		return publicHalf().hashCode();
	}

	@Override
	public String toString() {
		return "HolderKey[REDACTED]";
	}

}
