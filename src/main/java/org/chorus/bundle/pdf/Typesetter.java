package org.chorus.bundle.pdf;

import java.text.Normalizer;
import java.util.List;

/**
 * Turns words into glyphs and lines. White space of any kind becomes a space; a character
 * that cannot be set becomes its {@link NamedBox}.
 */
final class Typesetter {

	private static final double BOX_PADDING = 2.4;

	private static final double BOX_SIZE = 0.68;

	private final Faces faces;

	private final Cells cells = new Cells();

	Typesetter(Faces faces) {
		this.faces = faces;
	}

	List<Line> lines(List<Words> paragraph, double width) {
		this.cells.clear();
		for (Words words : paragraph) {
			add(words, width);
		}
		return this.cells.lines(width);
	}

	/**
	 * The words of the last paragraph, as readers get them out of the file.
	 */
	String text() {
		return this.cells.text();
	}

	/**
	 * One line, however wide.
	 */
	Line line(String text, Style style) {
		List<Line> lines = lines(List.of(new Words(text, style)), Double.MAX_VALUE);
		return lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst();
	}

	private void add(Words words, double width) {
		String text = normal(words.text());
		boolean whole = words.boxed() && fits(text, words.style(), width);
		if (words.boxed()) {
			gap(words.style());
		}
		add(text, words.style(), words.boxed(), !whole);
		if (words.boxed()) {
			gap(words.style());
		}
	}

	/**
	 * The text in the form in which a letter and its accent are one character.
	 */
	static String normal(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isSettled(text.charAt(i))) {
				return Normalizer.normalize(text, Normalizer.Form.NFC);
			}
		}
		return text;
	}

	/**
	 * Whether a character is what it is in that form, whatever stands beside it: letters
	 * of western Europe, dashes and quotation marks.
	 */
	private static boolean isSettled(char c) {
		return c < '\u0300' || c >= '\u2010' && c < '\u2024';
	}

	private void add(String text, Style style, boolean boxed, boolean breaks) {
		Face face = this.faces.of(style.cut());
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char plain = text.charAt(i);
			if (plain > ' ' && plain <= '~' && plain != '-') {
				int glyph = face.glyph(plain);
				this.cells.add(glyph, plain, face, style, face.width(glyph) * style.size(), boxed);
			}
			else {
				int character = text.codePointAt(i);
				i += Character.charCount(character) - 1;
				add(character, style, boxed, breaks);
			}
		}
	}

	private static boolean fits(String text, Style style, double width) {
		return text.length() * style.size() * 0.6 < width * 0.7;
	}

	private void gap(Style style) {
		this.cells.add(Cells.GAP, 0, null, style, BOX_PADDING, false);
	}

	private void add(int character, Style style, boolean boxed, boolean breaks) {
		if (character == '\n') {
			if (!this.cells.endsWithSpace()) {
				space(' ', style, boxed, breaks);
			}
			this.cells.add(Cells.NEW_LINE, 0, null, style, 0, false);
		}
		else if (character == '\t') {
			"    ".chars().forEach((space) -> space(space, style, boxed, breaks));
		}
		else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			if (!this.cells.endsWithSpace()) {
				space(character, style, boxed, breaks);
			}
		}
		else {
			letter(character, style, boxed);
		}
	}

	private void space(int character, Style style, boolean boxed, boolean breaks) {
		Face face = this.faces.of(style.cut());
		int glyph = face.glyph(' ');
		boolean afterHyphen = this.cells.endsWithHyphen();
		this.cells.add(glyph, ' ', face, style, face.width(glyph) * style.size(), boxed);
		this.cells.markSpace();
		if (breaks && !afterHyphen && Character.isWhitespace(character)) {
			this.cells.allowBreak();
		}
	}

	private void letter(int character, Style style, boolean boxed) {
		if (NamedBox.isAlwaysBoxed(character) || !set(character, style, boxed)) {
			box(character, style);
		}
		else if (character == '-' || character == 0x2010) {
			this.cells.markHyphen();
		}
	}

	private boolean set(int character, Style style, boolean boxed) {
		for (Cut cut : Faces.chain(style.cut())) {
			Face face = this.faces.of(cut);
			int glyph = face.glyph(character);
			if (glyph > 0) {
				this.cells.add(glyph, character, face, style, face.width(glyph) * style.size(), boxed);
				return true;
			}
		}
		return false;
	}

	private void box(int character, Style style) {
		Style small = new Style(Cut.SANS, style.size() * BOX_SIZE, style.leading(), Colour.SOFT);
		this.cells.allowBreak();
		gap(small);
		NamedBox.words(character).codePoints().forEach((letter) -> {
			Face face = this.faces.of(Cut.SANS);
			int glyph = face.glyph(letter);
			this.cells.add(glyph, letter, face, small, face.width(glyph) * small.size(), true);
		});
		gap(small);
		this.cells.allowBreak();
	}

}
