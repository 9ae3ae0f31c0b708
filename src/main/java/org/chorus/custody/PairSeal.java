package org.chorus.custody;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

import org.chorus.account.AccountId;

/**
 * Closes a text so that any two of three key-holders open it and no one of them does: the
 * text under a fresh AES-256-GCM key, that key for each pair under HPKE for the one
 * inside HPKE for the other (requirements S21 and S22). The account's identifier and the
 * number of the text within the account are authenticated at every layer, so that a seal
 * moved to another account does not open.
 *
 * <p>
 * Laid out as a version byte, three wrapped keys of {@value #WRAPPED} bytes, and the
 * closed text. Which pair a wrapped key is for stands nowhere; opening tries each.
 */
final class PairSeal {

	/**
	 * How many key-holders there are.
	 */
	static final int HOLDERS = 3;

	private static final byte VERSION = 1;

	private static final int WRAPPED = AesGcm.KEY + 2 * Hpke.OVERHEAD;

	private static final int TEXT = 1 + HOLDERS * WRAPPED;

	private final byte[] associated;

	PairSeal(AccountId account, int part) {
		this.associated = ByteBuffer.allocate(1 + 2 * Long.BYTES + Integer.BYTES)
			.put(VERSION)
			.putLong(account.high())
			.putLong(account.low())
			.putInt(part)
			.array();
	}

	byte[] close(byte[] text, List<HolderPublic> holders, SecureRandom random) {
		byte[] key = new byte[AesGcm.KEY];
		random.nextBytes(key);
		return Bytes.join(wrap(key, holders), AesGcm.close(key, Padding.pad(text), this.associated, random));
	}

	byte[] open(byte[] sealed, HolderKey one, HolderKey other) throws SealBroken {
		byte[] key = unwrap(sealed, one, other);
		return Padding.unpad(AesGcm.open(key, Bytes.slice(sealed, TEXT, sealed.length), this.associated));
	}

	/**
	 * The same closed text for other holders, without opening it.
	 */
	byte[] rewrap(byte[] sealed, HolderKey one, HolderKey other, List<HolderPublic> now) throws SealBroken {
		byte[] key = unwrap(sealed, one, other);
		return Bytes.join(wrap(key, now), Bytes.slice(sealed, TEXT, sealed.length));
	}

	private byte[] wrap(byte[] key, List<HolderPublic> holders) {
		if (holders.stream().distinct().count() != HOLDERS) {
			throw new IllegalArgumentException("An original is sealed for three different key-holders");
		}
		return Bytes.join(new byte[] { VERSION }, wrap(key, holders.get(0), holders.get(1)),
				wrap(key, holders.get(0), holders.get(2)), wrap(key, holders.get(1), holders.get(2)));
	}

	private byte[] wrap(byte[] key, HolderPublic outer, HolderPublic inner) {
		byte[] half = Hpke.close(inner, info("inner"), this.associated, key);
		return Hpke.close(outer, info("outer"), this.associated, half);
	}

	private byte[] unwrap(byte[] sealed, HolderKey one, HolderKey other) throws SealBroken {
		if (sealed.length < TEXT || sealed[0] != VERSION) {
			throw new SealBroken();
		}
		for (int pair = 0; pair < HOLDERS; pair++) {
			int begin = 1 + pair * WRAPPED;
			byte[] wrapped = Bytes.slice(sealed, begin, begin + WRAPPED);
			for (List<HolderKey> order : List.of(List.of(one, other), List.of(other, one))) {
				try {
					byte[] half = Hpke.open(order.getFirst(), info("outer"), this.associated, wrapped);
					return Hpke.open(order.getLast(), info("inner"), this.associated, half);
				}
				catch (SealBroken ex) {
					// wrapped for another pair
				}
			}
		}
		throw new SealBroken();
	}

	private static byte[] info(String layer) {
		return ("chorus original " + layer).getBytes(StandardCharsets.US_ASCII);
	}

}
