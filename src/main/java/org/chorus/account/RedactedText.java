package org.chorus.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
	 * A mark with its place in chars of the text, as Java's strings count.
	 *
	 * @param begin inclusive
	 * @param end exclusive
	 */
	public record Replacement(Mark mark, int begin, int end) {
	}

	/**
	 * The marks, in order, with their places in chars.
	 */
	public List<Replacement> replacements() {
		List<Replacement> replacements = new ArrayList<>(this.marks.size());
		int at = 0;
		int point = 0;
		for (Mark mark : this.marks) {
			int begin = this.text.offsetByCodePoints(at, mark.begin() - point);
			at = this.text.offsetByCodePoints(begin, mark.end() - mark.begin());
			point = mark.end();
			replacements.add(new Replacement(mark, begin, at));
		}
		return replacements;
	}

	/**
	 * The text inside a mark: its surrogate.
	 */
	public String surrogate(Mark mark) {
		return this.text.substring(this.text.offsetByCodePoints(0, mark.begin()),
				this.text.offsetByCodePoints(0, mark.end()));
	}

}
