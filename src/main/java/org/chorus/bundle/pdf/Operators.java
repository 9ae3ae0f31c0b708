package org.chorus.bundle.pdf;

import java.util.Arrays;

/**
 * The bytes of a content stream in the making.
 */
final class Operators {

	private byte[] bytes = new byte[1 << 14];

	private int size;

	private void room(int more) {
		if (this.size + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.size + more));
		}
	}

	Operators append(char ascii) {
		room(1);
		this.bytes[this.size++] = (byte) ascii;
		return this;
	}

	Operators append(String ascii) {
		room(ascii.length());
		for (int i = 0; i < ascii.length(); i++) {
			this.bytes[this.size++] = (byte) ascii.charAt(i);
		}
		return this;
	}

	Operators append(byte[] more) {
		room(more.length);
		System.arraycopy(more, 0, this.bytes, this.size, more.length);
		this.size += more.length;
		return this;
	}

	/**
	 * A whole number that is not negative.
	 */
	Operators append(long number) {
		if (number >= 10) {
			append(number / 10);
		}
		return append((char) ('0' + number % 10));
	}

	byte[] taken() {
		return Arrays.copyOf(this.bytes, this.size);
	}

}
