package org.chorus.bundle.pdf;

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

	private final Flow flow;

	private final Furniture furniture;

	Finishings(Flow flow, Furniture furniture) {
		this.flow = flow;
		this.furniture = furniture;
	}

	void add() {
		this.flow.open(Tag.SECT);
		for (Sheet sheet : this.flow.sheets()) {
			rule(sheet, HEADER - 7);
			rule(sheet, FOOTER + 18);
			left(sheet, this.furniture.header(), SMALL, HEADER);
			left(sheet, this.furniture.footer(), SMALL, FOOTER);
			notice(sheet);
			number(sheet);
		}
		back();
		this.flow.close();
	}

	private static void rule(Sheet sheet, double y) {
		sheet.items().add(new Sheet.Shape(null, Sheet.LEFT, y, Flow.WIDTH, 0.5, Colour.LINE, true));
	}

	private void left(Sheet sheet, String words, Style style, double y) {
		sheet.items().add(new Sheet.Text(null, line(words, style), Sheet.LEFT, y));
	}

	private Line line(String words, Style style) {
		return this.flow.typesetter().line(words, style);
	}

	private void notice(Sheet sheet) {
		if (!this.furniture.notice().isEmpty()) {
			left(sheet, this.furniture.notice(), NOTICE, HEADER + 16);
		}
	}

	private void number(Sheet sheet) {
		Line line = line(Painter.number(sheet.number()), NUMBER);
		sheet.items().add(new Sheet.Text(null, line, Sheet.WIDTH - Sheet.RIGHT - line.width(), FOOTER));
	}

	private void back() {
		Style style = SMALL.withColour(Colour.ACCENT);
		Line line = line(this.furniture.back(), style);
		double x = Sheet.LEFT + (Flow.WIDTH - line.width()) / 2;
		for (Sheet sheet : this.flow.sheets()) {
			Node node = this.flow.add(Tag.LINK);
			sheet.items().add(new Sheet.Text(node.on(sheet), line, x, FOOTER));
			sheet.links()
				.add(new Sheet.Link(node, this.furniture.index(), this.furniture.back(), x, FOOTER - 4, line.width(),
						14));
		}
	}

}
