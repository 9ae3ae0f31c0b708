package org.chorus.bundle.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param target where the cell leads, with {@code says} for those who cannot see it
 * @param page whether the cell shows the page number of its target instead of words
 */
public record Cell(List<Words> words, @Nullable Anchor target, String says, boolean page, boolean right) {

	public static Cell of(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", false, false);
	}

	public static Cell number(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", false, true);
	}

	public static Cell link(String text, Style style, Anchor target, String says) {
		return new Cell(List.of(new Words(text, style)), target, says, false, false);
	}

	/**
	 * The page number of a place, from the left.
	 */
	public static Cell pageCount(Anchor last, Style style, String says) {
		return new Cell(List.of(new Words("0000", style)), last, says, true, false);
	}

	public static Cell pageOf(Anchor target, Style style, String says) {
		return new Cell(List.of(new Words("0000", style)), target, says, true, true);
	}

}
