package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which code stands for which glyph of a face. Most text takes one byte a letter, which
 * halves what has to be packed: an ASCII letter is its own code, other characters take
 * the codes from 0x80 on as they come, and what has no room there two bytes from 0xF000
 * on.
 */
final class Codes {

	static final String NAME = "Chorus";

	private static final int FIRST_SINGLE = 0x80;

	private static final int FIRST_DOUBLE = 0xF000;

	private static final int BLOCK = 100;

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private final int[] ofGlyph;

	private final Map<Integer, Integer> glyphs = new TreeMap<>();

	private int single = FIRST_SINGLE;

	private int twofold = FIRST_DOUBLE;

	Codes(int size) {
		this.ofGlyph = new int[size];
	}

	void assign(int glyph, int character) {
		int code = next(character);
		this.ofGlyph[glyph] = code;
		this.glyphs.put(code, glyph);
	}

	private int next(int character) {
		boolean plain = character >= ' ' && character <= '~' && character != '(' && character != ')'
				&& character != '\\';
		if (plain) {
			return character;
		}
		return (this.single < FIRST_DOUBLE >> 8) ? this.single++ : this.twofold++;
	}

	int of(int glyph) {
		return this.ofGlyph[glyph];
	}

	static boolean isDouble(int code) {
		return code >= FIRST_DOUBLE;
	}

	/**
	 * The table from codes to characters (ISO 32000-1, 9.10.3).
	 */
	String toUnicode(Map<Integer, Integer> characters) {
		return table("Adobe", "UCS", "bfchar", (glyph) -> {
			StringBuilder hex = new StringBuilder("<");
			for (char unit : Character.toChars(characters.getOrDefault(glyph, 0))) {
				hex.append(HEX.toHexDigits(unit));
			}
			return hex.append('>').toString();
		});
	}

	/**
	 * The table from codes to glyphs (ISO 32000-1, 9.7.5.3).
	 */
	String toGlyphs() {
		return table("Adobe", "Identity", "cidchar", String::valueOf);
	}

	private String table(String registry, String ordering, String kind, Function<Integer, String> value) {
		StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (%s) /Ordering (%s) /Supplement 0 >> def
				/CMapName /%s def
				/CMapType %d def
				/WMode 0 def
				2 begincodespacerange
				<00> <EF>
				<F000> <FFFF>
				endcodespacerange
				""", registry, ordering, NAME, kind.equals("bfchar") ? 2 : 1));
		List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(this.glyphs.entrySet());
		for (int from = 0; from < entries.size(); from += BLOCK) {
			List<Map.Entry<Integer, Integer>> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
			table.append(block.size()).append(" begin").append(kind).append('\n');
			block.forEach(
					(entry) -> table.append(hex(entry.getKey())).append(value.apply(entry.getValue())).append('\n'));
			table.append("end").append(kind).append('\n');
		}
		return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}

	private static String hex(int code) {
		return "<" + (isDouble(code) ? HEX.toHexDigits((char) code) : HEX.toHexDigits((byte) code)) + "> ";
	}

}
