package org.chorus.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A text with everything identifying replaced, and the marks that say where. Once
 * approved it is the only text that is indexed, listed, shown, counted or exported.
 *
 * @param marks in order, without overlap, within the text
 */
public record RedactedText(String text, List<Mark> marks) {

	public RedactedText {
		marks = List.copyOf(marks);
		int length = text.codePointCount(0, text.length());
		int last = 0;
		for (Mark mark : marks) {
			if (mark.begin() < last || mark.end() > length) {
				throw new IllegalArgumentException("Marks stand in order, without overlap, within the text");
			}
			last = mark.end();
		}
	}

	/**
	 * SHA-256 of the text in UTF-8, as 64 hexadecimal digits.
	 */
	public String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	/**
	 * The text inside a mark: its surrogate.
	 */
	public String surrogate(Mark mark) {
		return this.text.substring(this.text.offsetByCodePoints(0, mark.begin()),
				this.text.offsetByCodePoints(0, mark.end()));
	}

}
