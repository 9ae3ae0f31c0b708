package org.chorus.bundle.pdf;

import java.util.List;

/**
 * Adds to every sheet its header and footer, as artifacts, and the link back to the
 * index, which readers find after everything else.
 */
final class Finishings {

	private static final Style SMALL = new Style(Cut.SANS, 8.5, 11, Colour.SOFT);

	private static final Style NUMBER = new Style(Cut.BOLD, 12, 14, Colour.INK);

	private static final Style NOTICE = new Style(Cut.BOLD, 8.5, 11, Colour.WARN);

	private static final double HEADER = 792;

	private static final double FOOTER = 50;

	private final Typesetter typesetter;

	private final Furniture furniture;

	Finishings(Typesetter typesetter, Furniture furniture) {
		this.typesetter = typesetter;
		this.furniture = furniture;
	}

	/**
	 * Puts the elements of these flows under the root, and behind them those of the links
	 * back.
	 */
	void add(List<Flow> flows, Node root) {
		List<Sheet> sheets = flows.stream().flatMap((flow) -> flow.sheets().stream()).toList();
		Line header = line(this.furniture.header(), SMALL);
		Line footer = line(this.furniture.footer(), SMALL);
		Line notice = line(this.furniture.notice(), NOTICE);
		for (Sheet sheet : sheets) {
			rule(sheet, HEADER - 7);
			rule(sheet, FOOTER + 18);
			left(sheet, header, HEADER);
			left(sheet, footer, FOOTER);
			left(sheet, notice, HEADER + 16);
			number(sheet);
		}
		flows.forEach((flow) -> root.adopt(flow.document()));
		back(sheets, root.child(Tag.SECT));
	}

	private static void rule(Sheet sheet, double y) {
		sheet.items().add(new Sheet.Shape(null, Sheet.LEFT, y, Flow.WIDTH, 0.5, Colour.LINE, true));
	}

	private static void left(Sheet sheet, Line line, double y) {
		if (!line.pieces().isEmpty()) {
			sheet.items().add(new Sheet.Text(null, line, Sheet.LEFT, y));
		}
	}

	private Line line(String words, Style style) {
		return this.typesetter.line(words, style);
	}

	private void number(Sheet sheet) {
		Line line = line(Painter.number(sheet.number()), NUMBER);
		sheet.items().add(new Sheet.Text(null, line, Sheet.WIDTH - Sheet.RIGHT - line.width(), FOOTER));
	}

	private void back(List<Sheet> sheets, Node section) {
		Style style = SMALL.withColour(Colour.ACCENT);
		Line line = line(this.furniture.back(), style);
		double x = Sheet.LEFT + (Flow.WIDTH - line.width()) / 2;
		for (Sheet sheet : sheets) {
			Node node = section.child(Tag.LINK);
			sheet.items().add(new Sheet.Text(node.on(sheet), line, x, FOOTER));
			sheet.links()
				.add(new Sheet.Link(node, this.furniture.index(), this.furniture.back(), x, FOOTER - 4, line.width(),
						14));
		}
	}

}
