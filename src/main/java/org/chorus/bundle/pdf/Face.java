package org.chorus.bundle.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
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

	private final double[] widths;

	Face(Cut cut, PDDocument document) throws IOException {
		this.name = "F" + cut.ordinal();
		this.truetype = parse(cut);
		this.truetype.setEnableGsub(false);
		this.characters = this.truetype.getUnicodeCmapLookup();
		this.scale = 1.0 / this.truetype.getUnitsPerEm();
		this.font = PDType0Font.load(document, this.truetype, true);
		this.widths = new double[this.truetype.getNumberOfGlyphs()];
		Arrays.fill(this.common, -1);
		Arrays.fill(this.widths, -1);
	}

	private static TrueTypeFont parse(Cut cut) throws IOException {
		try (InputStream in = Face.class.getResourceAsStream(cut.resource())) {
			if (in == null) {
				throw new IOException("The typeface " + cut + " is not on the class path");
			}
			return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(in.readAllBytes())));
		}
	}

	String name() {
		return this.name;
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
		return (holder == null || holder == character) ? glyph : 0;
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
		COSStream table = document.getDocument().createCOSStream();
		try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
		}
		this.font.getCOSObject().setItem(COSName.TO_UNICODE, table);
	}

	private String toUnicode() {
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<0000> <FFFF>
				endcodespacerange
				""");
		List<Integer> glyphs = new ArrayList<>(this.used.keySet());
		for (int from = 0; from < glyphs.size(); from += 100) {
			List<Integer> block = glyphs.subList(from, Math.min(from + 100, glyphs.size()));
			map.append(block.size()).append(" beginbfchar\n");
			block.forEach((glyph) -> map.append(entry(glyph)));
			map.append("endbfchar\n");
		}
		return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}

	private String entry(int glyph) {
		StringBuilder hex = new StringBuilder();
		for (char unit : Character.toChars(this.used.getOrDefault(glyph, 0))) {
			hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
		}
		return String.format(Locale.ROOT, "<%04X> <%s>\n", glyph, hex);
	}

}
