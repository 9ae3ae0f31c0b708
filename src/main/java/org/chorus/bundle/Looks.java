package org.chorus.bundle;

import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Cut;
import org.chorus.bundle.pdf.Style;

/**
 * The styles of a bundle.
 */
final class Looks {

	static final Style TITLE = new Style(Cut.BOLD, 26, 32, Colour.INK);

	static final Style EYEBROW = new Style(Cut.BOLD, 11, 15, Colour.ACCENT);

	static final Style HEADING = new Style(Cut.BOLD, 18, 24, Colour.INK);

	static final Style SUBHEADING = new Style(Cut.BOLD, 12.5, 17, Colour.INK);

	static final Style REFERENCE = new Style(Cut.BOLD, 14, 19, Colour.ACCENT);

	static final Style PLAIN = new Style(Cut.SANS, 10.5, 15.5, Colour.INK);

	static final Style SOFT = new Style(Cut.SANS, 10, 14.5, Colour.SOFT);

	static final Style SMALL = new Style(Cut.SANS, 9, 13, Colour.SOFT);

	static final Style STRONG = new Style(Cut.BOLD, 10.5, 15.5, Colour.INK);

	static final Style HEAD = new Style(Cut.BOLD, 9.5, 13.5, Colour.INK);

	static final Style BODY = new Style(Cut.SANS, 9.5, 13.5, Colour.INK);

	static final Style LINK = new Style(Cut.SANS, 9.5, 13.5, Colour.ACCENT);

	static final Style INDEX = new Style(Cut.SANS, 9, 13, Colour.INK);

	static final Style INDEX_LINK = INDEX.withColour(Colour.ACCENT);

	static final Style METHOD = new Style(Cut.SANS, 10, 14.2, Colour.INK);

	/**
	 * The words of accounts, and nothing else, are set in serif.
	 */
	static final Style ACCOUNT = new Style(Cut.SERIF, 12, 17.5, Colour.INK);

	static final Style SURROGATE = new Style(Cut.SANS, 10, 17.5, Colour.INK);

	static final Style PARAGRAPH_NUMBER = new Style(Cut.SANS, 9.5, 17.5, Colour.SOFT);

	static final Style DIGEST = new Style(Cut.MONO, 7.2, 11, Colour.INK);

	private Looks() {
	}

}
