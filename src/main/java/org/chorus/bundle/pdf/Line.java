package org.chorus.bundle.pdf;

import java.util.List;

/**
 * One line of set text: pieces that each stand in one face, from left to right.
 *
 * @param width without the space that ends it
 */
record Line(List<Piece> pieces, double width) {

	/**
	 * Glyphs of one face.
	 *
	 * @param x from the beginning of the line
	 * @param glyphs as the escaped bytes of a string
	 */
	record Piece(Face face, Style style, double x, double width, byte[] glyphs, boolean boxed) {
	}

}
