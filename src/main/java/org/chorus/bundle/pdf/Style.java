package org.chorus.bundle.pdf;

/**
 * How words are set.
 *
 * @param size in points
 * @param leading from one line to the next, in points
 */
public record Style(Cut cut, double size, double leading, Colour colour) {

	public Style withColour(Colour other) {
		return new Style(this.cut, this.size, this.leading, other);
	}

	public Style withCut(Cut other) {
		return new Style(other, this.size, this.leading, this.colour);
	}

}
