package org.chorus.deid;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that begins where a word begins. It knows the pairs of characters with which
 * it can begin, so that most of a text is passed over without trying it.
 */
final class Form {

	private static final int OTHER = 37;

	private static final int CLASSES = 38;

	private static final String KNOWN = "abcdefghijklmnopqrstuvwxyz0123456789 ";

	private final Pattern pattern;

	private final BitSet beginnings = new BitSet(CLASSES * CLASSES);

	private Form(Pattern pattern) {
		this.pattern = pattern;
		for (char first : KNOWN.toCharArray()) {
			for (char second : KNOWN.toCharArray()) {
				Matcher matcher = pattern.matcher("" + first + second);
				if (matcher.lookingAt() || matcher.hitEnd()) {
					this.beginnings.set(pair(first, second));
				}
			}
		}
	}

	static Form of(String pattern) {
		return new Form(Pattern.compile(pattern));
	}

	Pattern pattern() {
		return this.pattern;
	}

	/**
	 * Whether the pattern may match here.
	 */
	boolean mayBegin(String text, int at) {
		char first = text.charAt(at);
		char second = (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
		return index(first) == OTHER || index(second) == OTHER || this.beginnings.get(pair(first, second));
	}

	private static int pair(char first, char second) {
		return index(first) * CLASSES + index(second);
	}

	private static int index(char c) {
		if (c >= 'a' && c <= 'z') {
			return c - 'a';
		}
		if (c >= '0' && c <= '9') {
			return 26 + c - '0';
		}
		return (c == ' ') ? 36 : OTHER;
	}

}
