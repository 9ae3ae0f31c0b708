package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters of a text will be set as a named box, found before anything is
 * written.
 */
public final class Coverage {

	private static final List<CmapLookup> TABLES = Arrays.stream(Cut.values()).map(Coverage::table).toList();

	private Coverage() {
	}

	/**
	 * The characters of these texts that no typeface of a bundle can set.
	 */
	public static SortedSet<Integer> missing(Iterable<String> texts) {
		BitSet seen = new BitSet();
		for (String text : texts) {
			see(Typesetter.normal(text), seen);
		}
		SortedSet<Integer> missing = new TreeSet<>();
		seen.stream().filter((character) -> !isSettable(character)).forEach(missing::add);
		return missing;
	}

	private static void see(String text, BitSet seen) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > '~' || text.charAt(i) < ' ') {
				int character = text.codePointAt(i);
				seen.set(character);
				i += Character.charCount(character) - 1;
			}
		}
	}

	private static boolean isSettable(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| (!NamedBox.isAlwaysBoxed(character)
						&& TABLES.stream().anyMatch((table) -> table.getGlyphId(character) > 0));
	}

	private static CmapLookup table(Cut cut) {
		try (InputStream in = Coverage.class.getResourceAsStream(cut.resource())) {
			if (in == null) {
				throw new IOException("The typeface " + cut + " is not on the class path");
			}
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			return font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
