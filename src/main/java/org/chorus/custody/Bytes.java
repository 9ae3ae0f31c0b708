package org.chorus.custody;

import java.util.Arrays;

/**
 * Byte strings put together and taken apart.
 */
final class Bytes {

	private Bytes() {
	}

	static byte[] join(byte[]... parts) {
		byte[] whole = new byte[Arrays.stream(parts).mapToInt((part) -> part.length).sum()];
		int at = 0;
		for (byte[] part : parts) {
			System.arraycopy(part, 0, whole, at, part.length);
			at += part.length;
		}
		return whole;
	}

	static byte[] slice(byte[] whole, int begin, int end) {
		return Arrays.copyOfRange(whole, begin, end);
	}

}
