package org.chorus.bundle.pdf;

/**
 * A stretch of text in one style.
 *
 * @param boxed drawn in a thin box and kept on one line where that is possible
 */
public record Words(String text, Style style, boolean boxed) {

	public Words(String text, Style style) {
		this(text, style, false);
	}

}
