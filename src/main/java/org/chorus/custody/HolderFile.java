package org.chorus.custody;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A holder's private key as a file of two lines: what it is, and the salt and the key
 * closed under a passphrase.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106#section-4">RFC 9106, section
 * 4</a>, whose second recommended setting is used: 64 MiB, three passes, four lanes
 */
final class HolderFile {

	/**
	 * The first line, by which a private key is known wherever it lies.
	 */
	static final String HEADING = "chorus-holder-private-key-1";

	private static final int SALT = 16;

	private HolderFile() {
	}

	static String lock(HolderKey key, char[] passphrase, SecureRandom random) {
		byte[] salt = new byte[SALT];
		random.nextBytes(salt);
		byte[] closed = AesGcm.close(stretch(passphrase, salt), key.bytes(), heading(), random);
		return HEADING + "\n" + Base64.getEncoder().encodeToString(Bytes.join(salt, closed)) + "\n";
	}

	static HolderKey unlock(String file, char[] passphrase) throws SealBroken {
		byte[] body = body(file);
		byte[] salt = Bytes.slice(body, 0, SALT);
		byte[] closed = Bytes.slice(body, SALT, body.length);
		return new HolderKey(AesGcm.open(stretch(passphrase, salt), closed, heading()));
	}

	private static byte[] body(String file) throws SealBroken {
		String text = file.strip();
		if (!text.startsWith(HEADING)) {
			throw new SealBroken();
		}
		try {
			byte[] body = Base64.getDecoder().decode(text.substring(HEADING.length()).strip());
			if (body.length > SALT) {
				return body;
			}
		}
		catch (IllegalArgumentException ex) {
			// not base 64: as broken as one that is too short
		}
		throw new SealBroken();
	}

	private static byte[] stretch(char[] passphrase, byte[] salt) {
		Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
		argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withMemoryAsKB(64 * 1024)
			.withIterations(3)
			.withParallelism(4)
			.withSalt(salt)
			.build());
		byte[] key = new byte[AesGcm.KEY];
		argon2.generateBytes(passphrase, key);
		return key;
	}

	private static byte[] heading() {
		return HEADING.getBytes(StandardCharsets.US_ASCII);
	}

}
