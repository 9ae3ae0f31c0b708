package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The glyphs of one paragraph before it is broken into lines, in parallel arrays because
 * a bundle has millions of them.
 */
final class Cells {

	static final int GAP = -1;

	static final int NEW_LINE = -2;

	private int size;

	private int[] glyphs = new int[256];

	private int[] characters = new int[256];

	/**
	 * For each cell the number of its run.
	 */
	private int[] inRun = new int[256];

	private final List<Run> runs = new ArrayList<>();

	private double[] widths = new double[256];

	private byte[] flags = new byte[256];

	private byte[] written = new byte[1024];

	private static final int SPACE = 1;

	private static final int BREAK = 2;

	private static final int HYPHEN = 4;

	/**
	 * Cells next to each other that look the same; without a face they are space alone.
	 */
	private record Run(@Nullable Face face, Style style, boolean boxed) {
	}

	void clear() {
		this.size = 0;
		this.runs.clear();
	}

	int size() {
		return this.size;
	}

	/**
	 * Adds a glyph.
	 * @param character what it stands for; 0 for nothing
	 */
	void add(int glyph, int character, @Nullable Face face, Style style, double width, boolean boxed) {
		if (this.size == this.glyphs.length) {
			grow();
		}
		this.glyphs[this.size] = glyph;
		this.characters[this.size] = character;
		this.inRun[this.size] = run(face, style, boxed);
		this.widths[this.size] = width;
		this.flags[this.size++] = 0;
	}

	private int run(@Nullable Face face, Style style, boolean boxed) {
		Run last = this.runs.isEmpty() ? null : this.runs.getLast();
		if (last == null || last.face() != face || last.style() != style || last.boxed() != boxed) {
			this.runs.add(new Run(face, style, boxed));
		}
		return this.runs.size() - 1;
	}

	private void grow() {
		int capacity = this.size * 2;
		this.glyphs = Arrays.copyOf(this.glyphs, capacity);
		this.characters = Arrays.copyOf(this.characters, capacity);
		this.inRun = Arrays.copyOf(this.inRun, capacity);
		this.widths = Arrays.copyOf(this.widths, capacity);
		this.flags = Arrays.copyOf(this.flags, capacity);
	}

	/**
	 * The words, as readers get them out of the file.
	 */
	String text() {
		char[] text = new char[2 * this.size];
		int length = 0;
		for (int i = 0; i < this.size; i++) {
			if (this.characters[i] != 0) {
				length += Character.toChars(this.characters[i], text, length);
			}
		}
		return new String(text, 0, length);
	}

	void markSpace() {
		this.flags[this.size - 1] |= SPACE;
	}

	void markHyphen() {
		this.flags[this.size - 1] |= HYPHEN;
	}

	/**
	 * Lets a line end after the last cell.
	 */
	void allowBreak() {
		if (this.size > 0) {
			this.flags[this.size - 1] |= BREAK;
		}
	}

	boolean endsWithSpace() {
		return this.size == 0 || is(this.size - 1, SPACE) || this.glyphs[this.size - 1] == NEW_LINE;
	}

	boolean endsWithHyphen() {
		return this.size > 0 && is(this.size - 1, HYPHEN);
	}

	private boolean is(int index, int flag) {
		return (this.flags[index] & flag) != 0;
	}

	/**
	 * Breaks the cells into lines no wider than this; a line ends after a space, never
	 * after a hyphen, since readers of PDF take a hyphen at the end of a line away.
	 */
	List<Line> lines(double width) {
		List<Line> lines = new ArrayList<>();
		int from = 0;
		while (from < this.size) {
			int to = end(from, width);
			lines.add(line(from, to));
			from = to;
		}
		return lines;
	}

	private int end(int from, double width) {
		double sum = 0;
		int lastBreak = -1;
		for (int i = from; i < this.size; i++) {
			if (this.glyphs[i] == NEW_LINE) {
				return i + 1;
			}
			sum += this.widths[i];
			if (sum > width && !is(i, SPACE) && i > from) {
				return (lastBreak > from) ? lastBreak : forced(from, i);
			}
			if (is(i, BREAK)) {
				lastBreak = i + 1;
			}
		}
		return this.size;
	}

	private int forced(int from, int to) {
		int end = to;
		while (end > from + 1 && is(end - 1, HYPHEN)) {
			end--;
		}
		return end;
	}

	private Line line(int from, int to) {
		List<Line.Piece> pieces = new ArrayList<>(1);
		double x = 0;
		double visible = 0;
		int i = from;
		while (i < to) {
			Run run = this.runs.get(this.inRun[i]);
			Face face = run.face();
			double begin = x;
			int end = i;
			while (end < to && this.inRun[end] == this.inRun[i]) {
				x += this.widths[end];
				visible = (face == null || is(end, SPACE)) ? visible : x;
				end++;
			}
			if (face != null) {
				pieces.add(new Line.Piece(face, run.style(), begin, x - begin, bytes(face, i, end), run.boxed()));
			}
			i = end;
		}
		return new Line(pieces, visible);
	}

	/**
	 * The codes of these glyphs as the bytes of a string, with what a string must not
	 * hold written another way.
	 */
	private byte[] bytes(Face face, int from, int to) {
		if (this.written.length < 4 * (to - from)) {
			this.written = new byte[4 * (to - from)];
		}
		byte[] out = this.written;
		int at = 0;
		for (int i = from; i < to; i++) {
			int code = face.code(this.glyphs[i]);
			if (Codes.isDouble(code)) {
				at = put(out, at, code >> 8);
			}
			at = put(out, at, code & 255);
		}
		return Arrays.copyOf(out, at);
	}

	private static int put(byte[] out, int at, int value) {
		boolean escaped = value == '(' || value == ')' || value == '\\' || value == '\r' || value == '\n';
		if (!escaped) {
			out[at] = (byte) value;
			return at + 1;
		}
		out[at] = '\\';
		out[at + 1] = (byte) ((value == '\r') ? 'r' : (value == '\n') ? 'n' : value);
		return at + 2;
	}

}
