package org.chorus.bundle.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file whose place for the seal is still empty.
 */
public final class Sealable {

	static final String RANGE = "0000000000 0000000000 0000000000";

	private final byte[] file;

	private final int before;

	private final int after;

	Sealable(byte[] unsealed, byte[] update) {
		this.file = Arrays.copyOf(unsealed, unsealed.length + update.length);
		System.arraycopy(update, 0, this.file, unsealed.length, update.length);
		String text = new String(update, StandardCharsets.ISO_8859_1);
		int contents = text.indexOf("/Contents<") + "/Contents".length();
		this.before = unsealed.length + contents;
		this.after = unsealed.length + text.indexOf('>', contents) + 1;
		String range = String.format(Locale.ROOT, "%010d %010d %010d", this.before, this.after,
				this.file.length - this.after);
		put(range, unsealed.length + text.indexOf(RANGE));
	}

	private void put(String text, int at) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(bytes, 0, this.file, at, bytes.length);
	}

	/**
	 * What the seal covers: everything but the seal.
	 */
	public Covered covered() {
		return new Covered(this.file, this.before, this.after);
	}

	/**
	 * The parts of a file around its seal.
	 *
	 * @param before the length of the part before
	 * @param after where the part after begins
	 */
	public record Covered(byte[] file, int before, int after) {
	}

	/**
	 * The sealed file.
	 */
	public byte[] with(byte[] seal) {
		if (2 * seal.length > this.after - this.before - 2) {
			throw new IllegalArgumentException("The certificates of the seal take more than 8 kB");
		}
		byte[] sealed = this.file.clone();
		byte[] hex = HexFormat.of().formatHex(seal).getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(hex, 0, sealed, this.before + 1, hex.length);
		return sealed;
	}

}
