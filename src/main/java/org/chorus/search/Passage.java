package org.chorus.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Part of a text, or the whole, with its hits.
 *
 * @param cutBefore whether the text goes on before it
 * @param cutAfter whether the text goes on after it
 */
public record Passage(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

	public Passage {
		pieces = List.copyOf(pieces);
	}

	/**
	 * The words without their hits.
	 */
	public String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * A run of text.
	 *
	 * @param hit the number of the hit in the whole text, from 1; 0 for text between hits
	 */
	public record Piece(String text, int hit) {

		public boolean isHit() {
			return this.hit > 0;
		}

	}

}
