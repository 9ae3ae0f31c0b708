package org.chorus.bundle.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of an account as it is printed: white space of any kind as one space, a
 * character without a glyph as the words of its box. Its digest can be derived from a
 * finished file alone.
 */
public final class PrintedText {

	private PrintedText() {
	}

	/**
	 * SHA-256 of the paragraphs, a line each, in UTF-8.
	 */
	public static String digest(List<String> paragraphs) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (int i = 0; i < paragraphs.size(); i++) {
				String line = (i == 0) ? squeezed(paragraphs.get(i)) : "\n" + squeezed(paragraphs.get(i));
				sha.update(line.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(sha.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private static String squeezed(String paragraph) {
		boolean spaceBefore = true;
		for (int i = 0; i < paragraph.length(); i++) {
			char character = paragraph.charAt(i);
			boolean space = isSpace(character);
			if (space && (spaceBefore || character != ' ')) {
				return rewritten(paragraph);
			}
			spaceBefore = space;
		}
		return spaceBefore ? paragraph.stripTrailing() : paragraph;
	}

	private static String rewritten(String paragraph) {
		StringBuilder out = new StringBuilder(paragraph.length());
		boolean spaceBefore = true;
		for (int i = 0; i < paragraph.length(); i++) {
			char character = paragraph.charAt(i);
			boolean space = isSpace(character);
			if (!space || !spaceBefore) {
				out.append(space ? ' ' : character);
			}
			spaceBefore = space;
		}
		return out.toString().stripTrailing();
	}

	private static boolean isSpace(char character) {
		boolean plain = character > ' ' && character <= '~';
		return !plain && (Character.isWhitespace(character) || Character.isSpaceChar(character));
	}

}
