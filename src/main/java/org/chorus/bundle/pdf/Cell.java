package org.chorus.bundle.pdf;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param target where the cell leads, with {@code says} for those who cannot see it
 * @param late words that are known only when the page is painted; {@code words} tell
 * their style
 */
public record Cell(List<Words> words, @Nullable Anchor target, String says, @Nullable Supplier<String> late,
		boolean right) {

	public static Cell of(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", null, false);
	}

	public static Cell number(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", null, true);
	}

	public static Cell link(String text, Style style, Anchor target, String says) {
		return new Cell(List.of(new Words(text, style)), target, says, null, false);
	}

	/**
	 * Words from the left that are not known yet.
	 */
	public static Cell late(Supplier<String> words, Style style) {
		return new Cell(List.of(new Words("0", style)), null, "", words, false);
	}

	/**
	 * The page number of a place, from the left.
	 */
	public static Cell pageCount(Anchor last, Style style, String says) {
		return new Cell(List.of(new Words("0000", style)), last, says, () -> Painter.number(last.page()), false);
	}

	/**
	 * A page reference, such as {@code 14}, that leads there.
	 */
	public static Cell pageOf(Anchor target, Supplier<String> page, Style style, String says) {
		return new Cell(List.of(new Words("0000", style)), target, says, page, true);
	}

}
