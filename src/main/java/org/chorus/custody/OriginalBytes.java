package org.chorus.custody;

import java.nio.charset.StandardCharsets;

import org.chorus.testimony.Narrative;
import org.chorus.testimony.Original;

/**
 * An original as the bytes that are sealed: its words in UTF-8.
 */
final class OriginalBytes {

	private OriginalBytes() {
	}

	static byte[] write(Original original) {
		return original.narrative().text().getBytes(StandardCharsets.UTF_8);
	}

	static Original read(byte[] bytes) {
		return new Original(new Narrative(new String(bytes, StandardCharsets.UTF_8)));
	}

}
