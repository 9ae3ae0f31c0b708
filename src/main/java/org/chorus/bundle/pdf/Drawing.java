package org.chorus.bundle.pdf;

/**
 * A picture in the making, measured from the upper left of its place.
 */
public final class Drawing {

	private final Sheet sheet;

	private final Kid.Content content;

	private final Typesetter typesetter;

	private final double top;

	Drawing(Sheet sheet, Kid.Content content, Typesetter typesetter, double top) {
		this.sheet = sheet;
		this.content = content;
		this.typesetter = typesetter;
		this.top = top;
	}

	public void box(double x, double down, double width, double height, Colour colour, boolean filled) {
		this.sheet.items()
			.add(new Sheet.Shape(this.content, Sheet.LEFT + x, this.top - down - height, width, height, colour,
					filled));
	}

	/**
	 * Words that begin here, on the baseline.
	 */
	public void words(String text, Style style, double x, double down) {
		Line line = this.typesetter.line(text, style);
		this.sheet.items().add(new Sheet.Text(this.content, line, Sheet.LEFT + x, this.top - down));
	}

}
