package org.chorus.deid;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that begins where a word begins. It knows the three characters with which it
 * can begin, so that most of a text is passed over without trying it.
 */
final class Form {

	private static final String KNOWN = "abcdefghijklmnopqrstuvwxyz0123456789 ";

	private static final int OTHER = KNOWN.length();

	private static final int CLASSES = OTHER + 1;

	private final Pattern pattern;

	private final BitSet beginnings = new BitSet(CLASSES * CLASSES * CLASSES);

	private Form(Pattern pattern) {
		this.pattern = pattern;
		for (char first : KNOWN.toCharArray()) {
			for (char second : KNOWN.toCharArray()) {
				if (mayBegin("" + first + second)) {
					addThirds(first, second);
				}
			}
		}
	}

	private void addThirds(char first, char second) {
		for (char third : KNOWN.toCharArray()) {
			if (mayBegin("" + first + second + third)) {
				this.beginnings.set(place(first, second, third));
			}
		}
	}

	/**
	 * Whether the pattern matches here already, or might with more text.
	 */
	private boolean mayBegin(String text) {
		Matcher matcher = this.pattern.matcher(text);
		return matcher.lookingAt() || matcher.hitEnd();
	}

	static Form of(String pattern) {
		return new Form(Pattern.compile(WordTree.planted(pattern)));
	}

	Pattern pattern() {
		return this.pattern;
	}

	/**
	 * The three characters here as a number to ask with, or -1 where they are unusual.
	 */
	static int beginning(String text, int at) {
		char first = text.charAt(at);
		char second = (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
		char third = (at + 2 < text.length()) ? text.charAt(at + 2) : ' ';
		boolean unusual = index(first) == OTHER || index(second) == OTHER || index(third) == OTHER;
		return unusual ? -1 : place(first, second, third);
	}

	/**
	 * Whether the pattern may match where a text begins so.
	 */
	boolean mayBegin(int beginning) {
		return beginning < 0 || this.beginnings.get(beginning);
	}

	private static int place(char first, char second, char third) {
		return (index(first) * CLASSES + index(second)) * CLASSES + index(third);
	}

	private static int index(char c) {
		if (c >= 'a' && c <= 'z') {
			return c - 'a';
		}
		if (c >= '0' && c <= '9') {
			return 26 + c - '0';
		}
		return (c == ' ') ? OTHER - 1 : OTHER;
	}

}
