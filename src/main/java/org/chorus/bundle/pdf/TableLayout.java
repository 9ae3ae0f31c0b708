package org.chorus.bundle.pdf;

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

	double height(List<Cell> cells) {
		double height = 0;
		for (int column = 0; column < cells.size(); column++) {
			List<Line> lines = lines(cells.get(column), column);
			height = Math.max(height, lines.size() * leading(cells.get(column)));
		}
		return height + 2 * this.table.gap();
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
	void draw(Sheet sheet, List<Cell> cells, Tag tag, @Nullable Node row, double top) {
		double x = Sheet.LEFT;
		for (int column = 0; column < cells.size(); column++) {
			Cell cell = cells.get(column);
			double width = this.table.widths().get(column);
			Node node = (row != null) ? row.child(tag) : null;
			if (cell.target() != null && node != null) {
				node = link(sheet, cell, node, x, top, width, lines(cell, column).size());
			}
			draw(sheet, cell, column, node, x, top - this.table.gap());
			x += width;
		}
		double thickness = (tag == Tag.TH) ? 1.2 : 0.5;
		Colour colour = (tag == Tag.TH) ? Colour.INK : Colour.LINE;
		sheet.items()
			.add(new Sheet.Shape(null, Sheet.LEFT, top - height(cells), x - Sheet.LEFT, thickness, colour, true));
	}

	private Node link(Sheet sheet, Cell cell, Node node, double x, double top, double width, int lines) {
		Node link = node.child(Tag.LINK);
		Anchor target = cell.target();
		if (target != null) {
			double height = lines * leading(cell);
			sheet.links()
				.add(new Sheet.Link(link, target, cell.says(), x, top - this.table.gap() - height, width - PADDING,
						height));
		}
		return link;
	}

	private void draw(Sheet sheet, Cell cell, int column, @Nullable Node node, double x, double top) {
		Style style = cell.words().getFirst().style();
		double baseline = top - style.leading() / 2 - style.size() * 0.35;
		double right = x + this.table.widths().get(column) - PADDING;
		Kid.Content content = (node != null) ? node.on(sheet) : null;
		if (cell.late() != null) {
			double at = cell.right() ? right : x;
			sheet.items().add(new Sheet.Late(content, cell.late(), style, at, cell.right(), baseline));
			return;
		}
		for (Line line : lines(cell, column)) {
			double begin = cell.right() ? right - line.width() : x;
			sheet.items().add(new Sheet.Text(content, line, begin, baseline));
			baseline -= style.leading();
		}
	}

}
