package org.chorus.custody;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * Hybrid public key encryption (RFC 9180) in base mode with X25519, HKDF-SHA256 and
 * AES-256-GCM: anyone can close, only the holder of the private half can open. It does
 * not say who closed.
 */
final class Hpke {

	/**
	 * How many bytes closing adds: the encapsulated key and the tag.
	 */
	static final int OVERHEAD = 32 + 16;

	private static final int ENCAPSULATED = 32;

	private static final byte @Nullable [] NONE = null;

	private Hpke() {
	}

	static byte[] close(HolderPublic to, byte[] info, byte[] associated, byte[] plain) {
		HPKE hpke = suite();
		try {
			byte[][] closed = hpke.seal(hpke.deserializePublicKey(to.bytes()), info, associated, plain, NONE, NONE,
					null);
			return Bytes.join(closed[1], closed[0]);
		}
		catch (InvalidCipherTextException ex) {
			throw new IllegalStateException("HPKE did not close", ex);
		}
	}

	static byte[] open(HolderKey holder, byte[] info, byte[] associated, byte[] closed) throws SealBroken {
		if (closed.length < OVERHEAD) {
			throw new SealBroken();
		}
		X25519PrivateKeyParameters key = new X25519PrivateKeyParameters(holder.bytes());
		try {
			return suite().open(Bytes.slice(closed, 0, ENCAPSULATED),
					new AsymmetricCipherKeyPair(key.generatePublicKey(), key), info, associated,
					Bytes.slice(closed, ENCAPSULATED, closed.length), NONE, NONE, null);
		}
		catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException ex) {
			throw new SealBroken();
		}
	}

	private static HPKE suite() {
		return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
	}

}
