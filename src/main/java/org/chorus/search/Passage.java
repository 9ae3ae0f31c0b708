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
	 * Passages as paragraphs with their hits marked.
	 */
	static String html(List<Passage> passages) {
		Markup html = new Markup();
		for (Passage passage : passages) {
			html.html("<p class=\"passage\">").html(passage.cutBefore ? "\u2026 " : "");
			for (Piece piece : passage.pieces) {
				html.html(piece.isHit() ? "<mark>" : "").text(piece.text()).html(piece.isHit() ? "</mark>" : "");
			}
			html.html(passage.cutAfter ? " \u2026" : "").html("</p>");
		}
		return html.toString();
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
