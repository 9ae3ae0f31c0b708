package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One embedded cut, of which only the glyphs that were used go into the file. A glyph
 * stands for one character only: where two characters share one, as the micro sign and
 * the Greek mu may, the second is not set in this face, so that what is copied out of the
 * file is always what was put in.
 */
final class Face {

	private static final int COMMON = 0x2200;

	private final String name;

	private final TrueTypeFont truetype;

	private final CmapLookup characters;

	private final double scale;

	private final PDType0Font font;

	private final int[] common = new int[COMMON];

	private final Map<Integer, Integer> rare = new HashMap<>();

	private final Map<Integer, Integer> used = new TreeMap<>();

	private final Codes codes;

	private final double[] widths;

	Face(Cut cut, PDDocument document) throws IOException {
		this.name = "F" + cut.ordinal();
		this.truetype = parse(cut);
		this.truetype.setEnableGsub(false);
		this.characters = this.truetype.getUnicodeCmapLookup();
		this.scale = 1.0 / this.truetype.getUnitsPerEm();
		this.font = PDType0Font.load(document, this.truetype, true);
		this.widths = new double[this.truetype.getNumberOfGlyphs()];
		this.codes = new Codes(this.truetype.getNumberOfGlyphs());
		Arrays.fill(this.common, -1);
		Arrays.fill(this.widths, -1);
	}

	private static TrueTypeFont parse(Cut cut) throws IOException {
		try (InputStream in = Face.class.getResourceAsStream(cut.resource())) {
			if (in == null) {
				throw new IOException("The typeface " + cut + " is not on the class path");
			}
			return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
		}
	}

	String name() {
		return this.name;
	}

	boolean isUsed() {
		return !this.used.isEmpty();
	}

	COSName cosName() {
		return COSName.getPDFName(this.name);
	}

	PDType0Font font() {
		return this.font;
	}

	/**
	 * The glyph for a character; 0 when this face cannot set it.
	 */
	int glyph(int character) {
		if (character >= COMMON) {
			return this.rare.computeIfAbsent(character, this::claim);
		}
		int known = this.common[character];
		if (known < 0) {
			known = claim(character);
			this.common[character] = known;
		}
		return known;
	}

	private int claim(int character) {
		int glyph = this.characters.getGlyphId(character);
		if (glyph <= 0) {
			return 0;
		}
		Integer holder = this.used.putIfAbsent(glyph, character);
		if (holder == null) {
			this.codes.assign(glyph, character);
		}
		return (holder == null || holder == character) ? glyph : 0;
	}

	/**
	 * The code that stands for a glyph in a string of this face: one byte, or two from
	 * 0xF000 on.
	 */
	int code(int glyph) {
		return this.codes.of(glyph);
	}

	/**
	 * The advance of a glyph for a size of 1.
	 */
	double width(int glyph) {
		double known = this.widths[glyph];
		if (known < 0) {
			known = measure(glyph);
			this.widths[glyph] = known;
		}
		return known;
	}

	private double measure(int glyph) {
		try {
			return this.truetype.getAdvanceWidth(glyph) * this.scale;
		}
		catch (IOException ex) {
			throw new IllegalStateException("The typeface was read before", ex);
		}
	}

	/**
	 * Puts the used glyphs into the document, with a table that says which character each
	 * stands for.
	 */
	void embed(PDDocument document) throws IOException {
		this.font.addGlyphsToSubset(this.used.keySet());
		this.font.subset();
		COSDictionary dictionary = this.font.getCOSObject();
		dictionary.setItem(COSName.TO_UNICODE, stream(document, this.codes.toUnicode(this.used)));
		COSStream encoding = stream(document, this.codes.toGlyphs());
		encoding.setItem(COSName.TYPE, COSName.getPDFName("CMap"));
		encoding.setItem(COSName.getPDFName("CMapName"), COSName.getPDFName(Codes.NAME));
		encoding.setItem(COSName.CIDSYSTEMINFO, ordering());
		dictionary.setItem(COSName.ENCODING, encoding);
	}

	private static COSDictionary ordering() {
		COSDictionary ordering = new COSDictionary();
		ordering.setString(COSName.REGISTRY, "Adobe");
		ordering.setString(COSName.ORDERING, "Identity");
		ordering.setInt(COSName.SUPPLEMENT, 0);
		return ordering;
	}

	private static COSStream stream(PDDocument document, String text) throws IOException {
		COSStream stream = document.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(text.getBytes(StandardCharsets.US_ASCII));
		}
		return stream;
	}

}
