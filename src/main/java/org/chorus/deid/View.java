package org.chorus.deid;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the detectors see it, folded (see {@link Fold}), with an exact map back to
 * the code points of the original. A piece of the view always maps to whole graphemes.
 */
final class View {

	private final String original;

	private final String text;

	private final String lower;

	/**
	 * For each character of the view, and one beyond, the code point it came from.
	 */
	private final int[] origins;

	private final int points;

	/**
	 * For each code point boundary, whether graphemes part there; absent when they part
	 * everywhere.
	 */
	private final boolean @org.jspecify.annotations.Nullable [] boundaries;

	View(String original) {
		this.original = original;
		StringBuilder folded = new StringBuilder(original.length());
		int[] from = new int[original.length() + 16];
		int point = 0;
		boolean plain = true;
		for (int i = 0; i < original.length(); point++) {
			int code = original.codePointAt(i);
			i += Character.charCount(code);
			plain &= code < 0x300 && code != '\r' && code != 0xAD;
			int before = folded.length();
			Fold.append(code, folded);
			if (folded.length() >= from.length) {
				from = Arrays.copyOf(from, 2 * folded.length());
			}
			Arrays.fill(from, before, folded.length(), point);
		}
		this.points = point;
		this.text = folded.toString();
		this.lower = lower(this.text);
		this.origins = Arrays.copyOf(from, this.text.length() + 1);
		this.origins[this.text.length()] = point;
		this.boundaries = plain ? null : boundaries(original, point);
	}

	private static String lower(String text) {
		char[] lower = text.toCharArray();
		for (int i = 0; i < lower.length; i++) {
			lower[i] = Character.toLowerCase(lower[i]);
		}
		return new String(lower);
	}

	private static boolean[] boundaries(String original, int points) {
		boolean[] parts = new boolean[points + 1];
		BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
		graphemes.setText(original);
		int point = 0;
		int last = 0;
		for (int at = graphemes.first(); at != BreakIterator.DONE; at = graphemes.next()) {
			point += original.codePointCount(last, at);
			last = at;
			parts[point] = true;
		}
		return parts;
	}

	/**
	 * The folded text, in the writer's case.
	 */
	String text() {
		return this.text;
	}

	/**
	 * The folded text in lower case, of the same length.
	 */
	String lower() {
		return this.lower;
	}

	String original() {
		return this.original;
	}

	/**
	 * The number of code points of the original.
	 */
	int points() {
		return this.points;
	}

	/**
	 * Where a piece that begins at this character of the view begins in the original.
	 */
	int beginPoint(int begin) {
		int point = this.origins[begin];
		while (point > 0 && !isBoundary(point)) {
			point--;
		}
		return point;
	}

	/**
	 * Where a piece that ends before this character of the view ends in the original.
	 */
	int endPoint(int end) {
		int point = (end == 0) ? 0 : this.origins[end - 1] + 1;
		while (point < this.points && !isBoundary(point)) {
			point++;
		}
		return point;
	}

	private boolean isBoundary(int point) {
		return this.boundaries == null || this.boundaries[point];
	}

}
