package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The bytes of a content stream in the making, of one page after another.
 */
final class Operators {

	private byte[] bytes = new byte[1 << 14];

	private final byte[] packed = new byte[1 << 13];

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
		return append(ascii.getBytes(StandardCharsets.US_ASCII));
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
		int digits = 1;
		for (long left = number; left >= 10; left /= 10) {
			digits++;
		}
		room(digits);
		this.size += digits;
		long left = number;
		for (int at = this.size - 1; at >= this.size - digits; at--) {
			this.bytes[at] = (byte) ('0' + left % 10);
			left /= 10;
		}
		return this;
	}

	/**
	 * Packs them into a stream, and begins again.
	 */
	void pack(Deflater deflater, OutputStream out) throws IOException {
		deflater.reset();
		deflater.setInput(this.bytes, 0, this.size);
		deflater.finish();
		while (!deflater.finished()) {
			out.write(this.packed, 0, deflater.deflate(this.packed));
		}
		this.size = 0;
	}

}
