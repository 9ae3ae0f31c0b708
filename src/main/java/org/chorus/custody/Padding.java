package org.chorus.custody;

import java.nio.ByteBuffer;

/**
 * Lengthens a text to a multiple of 4 kB, so that what is sealed tells only roughly how
 * long it is.
 */
public final class Padding {

	private static final int STEP = 4096;

	private Padding() {
	}

	public static byte[] pad(byte[] text) {
		int length = Math.ceilDiv(Integer.BYTES + text.length, STEP) * STEP;
		return ByteBuffer.allocate(length).putInt(text.length).put(text).array();
	}

	/**
	 * What was padded.
	 */
	public static byte[] unpad(byte[] padded) throws SealBroken {
		ByteBuffer buffer = ByteBuffer.wrap(padded);
		int length = (padded.length < Integer.BYTES) ? -1 : buffer.getInt();
		if (length < 0 || length > buffer.remaining()) {
			throw new SealBroken();
		}
		byte[] text = new byte[length];
		buffer.get(text);
		return text;
	}

}
