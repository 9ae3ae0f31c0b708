package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet as a content stream, each part of it marked with the element that it
 * belongs to or as an artifact.
 */
final class Painter {

	private static final double BOX_DESCENT = 0.31;

	private static final double BOX_PADDING = 1.6;

	private static final double BOX_HEIGHT = 1.28;

	private final Typesetter typesetter;

	private final Operators out;

	private final List<Kid.Content> contents = new ArrayList<>();

	private final List<Sheet.Shape> boxes = new ArrayList<>();

	private boolean inText;

	private long lastX;

	private long lastY;

	private @Nullable Face face;

	private double size;

	private @Nullable Colour colour;

	Painter(Typesetter typesetter, Operators out) {
		this.typesetter = typesetter;
		this.out = out;
	}

	void paint(Sheet sheet) {
		Kid.Content open = null;
		boolean marked = false;
		for (Sheet.Item item : sheet.items()) {
			Kid.Content content = item.content();
			if (!marked || !Objects.equals(open, content)) {
				end(marked);
				begin(content);
				open = content;
				marked = true;
			}
			item.paint(this);
		}
		end(marked);
		boxes();
	}

	/**
	 * The parts of elements on the sheet painted last, in the order of their numbers.
	 */
	List<Kid.Content> contents() {
		return this.contents;
	}

	private void begin(Kid.@Nullable Content content) {
		if (content == null) {
			this.out.append("/Artifact BMC\n");
			return;
		}
		if (content.number() >= 0) {
			throw new IllegalStateException("Parts of one element on one sheet are painted together");
		}
		content.numbered(this.contents.size());
		this.contents.add(content);
		this.out.append('/').append(content.node().tag().type().getName());
		this.out.append(" <</MCID ").append(content.number()).append(">> BDC\n");
	}

	private void end(boolean marked) {
		text(false);
		if (marked) {
			this.out.append("EMC\n");
		}
	}

	private void text(boolean wanted) {
		if (wanted != this.inText) {
			this.out.append(wanted ? "BT\n" : "ET\n");
			this.inText = wanted;
			this.lastX = 0;
			this.lastY = 0;
		}
	}

	/**
	 * Sets words that are known only now.
	 */
	Line set(String words, Style style) {
		return this.typesetter.line(words, style);
	}

	static String number(int page) {
		if (page < 1) {
			throw new IllegalStateException("A place that is referred to was never laid out");
		}
		return Integer.toString(page);
	}

	void line(Line line, double x, double y) {
		text(true);
		for (Line.Piece piece : line.pieces()) {
			font(piece);
			colour(piece.style().colour());
			moveTo(tenths(x + piece.x()), tenths(y));
			this.out.append('(').append(piece.glyphs()).append(") Tj\n");
			if (piece.boxed()) {
				double size = piece.style().size();
				this.boxes.add(new Sheet.Shape(null, x + piece.x() - BOX_PADDING, y - size * BOX_DESCENT,
						piece.width() + 2 * BOX_PADDING, size * BOX_HEIGHT, Colour.EDGE, false));
			}
		}
	}

	/**
	 * Moves from the beginning of the piece before, which repeats itself from line to
	 * line and so packs well.
	 */
	private void moveTo(long x, long y) {
		number((x - this.lastX) * 10).append(' ');
		number((y - this.lastY) * 10).append(" Td ");
		this.lastX = x;
		this.lastY = y;
	}

	private static long tenths(double points) {
		return Math.round(points * 10);
	}

	private void font(Line.Piece piece) {
		if (piece.face() != this.face || piece.style().size() != this.size) {
			this.face = piece.face();
			this.size = piece.style().size();
			this.out.append('/').append(piece.face().name()).append(' ');
			number(Math.round(piece.style().size() * 100)).append(" Tf\n");
		}
	}

	private void colour(Colour wanted) {
		if (wanted != this.colour) {
			this.colour = wanted;
			this.out.append(wanted.fill());
		}
	}

	void shape(Sheet.Shape shape) {
		text(false);
		if (shape.filled()) {
			colour(shape.colour());
		}
		else {
			this.out.append(shape.colour().stroke()).append("0.5 w\n");
		}
		rectangle(shape);
		this.out.append(shape.filled() ? "f\n" : "S\n");
	}

	private void rectangle(Sheet.Shape shape) {
		for (double value : new double[] { shape.x(), shape.y(), shape.width(), shape.height() }) {
			number(tenths(value) * 10).append(' ');
		}
		this.out.append("re\n");
	}

	/**
	 * The boxes around words, in one path.
	 */
	private void boxes() {
		if (this.boxes.isEmpty()) {
			return;
		}
		this.out.append("/Artifact BMC\n").append(Colour.EDGE.stroke()).append("0.5 w\n");
		this.boxes.forEach(this::rectangle);
		this.out.append("S\nEMC\n");
	}

	/**
	 * Writes hundredths with at most two decimals, whatever the locale.
	 */
	private Operators number(long hundredths) {
		long left = Math.abs(hundredths);
		if (hundredths < 0) {
			this.out.append('-');
		}
		this.out.append(left / 100);
		if (left % 100 != 0) {
			this.out.append('.').append(left / 10 % 10);
			if (left % 10 != 0) {
				this.out.append(left % 10);
			}
		}
		return this.out;
	}

}
