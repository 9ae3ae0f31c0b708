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
 * @param span how many cells lead to the target
 */
public record Cell(List<Words> words, @Nullable Anchor target, String says, @Nullable Supplier<String> late,
		boolean right, int span) {

	public static Cell of(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", null, false, 1);
	}

	public static Cell number(String text, Style style) {
		return new Cell(List.of(new Words(text, style)), null, "", null, true, 1);
	}

	/**
	 * Words that lead somewhere, together with the cells behind them.
	 * @param span how many cells lead there
	 */
	public static Cell link(String text, Style style, Anchor target, String says, int span) {
		return new Cell(List.of(new Words(text, style)), target, says, null, false, span);
	}

	/**
	 * Words from the left that are not known yet.
	 */
	public static Cell late(Supplier<String> words, Style style) {
		return new Cell(List.of(new Words("0", style)), null, "", words, false, 1);
	}

	/**
	 * A page reference, such as {@code 14}, that is known when it is painted.
	 */
	public static Cell pageOf(Supplier<String> page, Style style) {
		return new Cell(List.of(new Words("0000", style)), null, "", page, true, 1);
	}

}
