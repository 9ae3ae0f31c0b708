package org.chorus.bundle.pdf;

import java.util.List;

/**
 * A table: its head is repeated on every page that it runs on to.
 *
 * @param widths of the columns, in points
 * @param gap below and above the words of a row
 */
public record Table(List<Double> widths, List<Cell> head, List<List<Cell>> rows, double gap) {

	public Table {
		widths = List.copyOf(widths);
		head = List.copyOf(head);
		rows = List.copyOf(rows);
		int columns = head.size();
		if (rows.stream().anyMatch((row) -> row.size() != columns) || widths.size() != columns) {
			throw new IllegalArgumentException("Every row has a cell for each column");
		}
	}

}
