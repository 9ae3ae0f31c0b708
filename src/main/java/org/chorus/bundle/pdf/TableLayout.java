package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Places the cells of a table's rows.
 */
final class TableLayout {

	private static final double PADDING = 8;

	private final Typesetter typesetter;

	private final Table table;

	TableLayout(Typesetter typesetter, Table table) {
		this.typesetter = typesetter;
		this.table = table;
	}

	/**
	 * A row whose words are broken into lines.
	 */
	record Row(List<Cell> cells, List<List<Line>> lines, double height) {
	}

	Row row(List<Cell> cells) {
		List<List<Line>> all = new ArrayList<>(cells.size());
		double height = 0;
		for (int column = 0; column < cells.size(); column++) {
			List<Line> lines = lines(cells.get(column), column);
			all.add(lines);
			height = Math.max(height, lines.size() * leading(cells.get(column)));
		}
		return new Row(cells, all, height + 2 * this.table.gap());
	}

	private List<Line> lines(Cell cell, int column) {
		return this.typesetter.lines(cell.words(), this.table.widths().get(column) - PADDING);
	}

	private static double leading(Cell cell) {
		return cell.words().getFirst().style().leading();
	}

	/**
	 * Draws one row; without an element of its own it is a repeated head, an artifact.
	 */
	void draw(Sheet sheet, Row row, Tag tag, @Nullable Node element, double top) {
		List<Cell> cells = row.cells();
		double x = Sheet.LEFT;
		for (int column = 0; column < cells.size(); column++) {
			Cell cell = cells.get(column);
			double width = this.table.widths().get(column);
			Node node = (element != null) ? element.child(tag) : null;
			List<Line> lines = row.lines().get(column);
			if (cell.target() != null && node != null) {
				node = link(sheet, row, column, node, x, top);
			}
			draw(sheet, cell, lines, node, x, x + width - PADDING, top - this.table.gap());
			x += width;
		}
		double thickness = (tag == Tag.TH) ? 1.2 : 0.5;
		Colour colour = (tag == Tag.TH) ? Colour.INK : Colour.LINE;
		sheet.items()
			.add(new Sheet.Shape(null, Sheet.LEFT, top - row.height(), x - Sheet.LEFT, thickness, colour, true));
	}

	private Node link(Sheet sheet, Row row, int column, Node node, double x, double top) {
		Node link = node.child(Tag.LINK);
		Cell cell = row.cells().get(column);
		Anchor target = cell.target();
		if (target != null) {
			double width = 0;
			for (double cells : this.table.widths().subList(column, column + cell.span())) {
				width += cells;
			}
			sheet.links()
				.add(new Sheet.Link(link, target, cell.says(), x, top - row.height(), width - PADDING, row.height()));
		}
		return link;
	}

	private static void draw(Sheet sheet, Cell cell, List<Line> lines, @Nullable Node node, double x, double right,
			double top) {
		Style style = cell.words().getFirst().style();
		double baseline = top - style.leading() / 2 - style.size() * 0.35;
		Kid.Content content = (node != null) ? node.on(sheet) : null;
		if (cell.late() != null) {
			double at = cell.right() ? right : x;
			sheet.items().add(new Sheet.Late(content, cell.late(), style, at, cell.right(), baseline));
			return;
		}
		for (Line line : lines) {
			double begin = cell.right() ? right - line.width() : x;
			sheet.items().add(new Sheet.Text(content, line, begin, baseline));
			baseline -= style.leading();
		}
	}

}
