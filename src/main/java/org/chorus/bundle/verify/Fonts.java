package org.chorus.bundle.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the codes of each font stand for.
 */
final class Fonts {

	private final Map<COSBase, Codes> known = new HashMap<>();

	/**
	 * The codes of one font, two bytes each.
	 */
	static final class Codes {

		private final CMap table;

		private final Map<Integer, String> texts = new HashMap<>();

		private Codes(CMap table) {
			this.table = table;
		}

		String text(byte[] codes) {
			StringBuilder text = new StringBuilder(codes.length / 2);
			for (int i = 0; i + 1 < codes.length; i += 2) {
				text.append(this.texts.computeIfAbsent(((codes[i] & 255) << 8) | (codes[i + 1] & 255), this::text));
			}
			return text.toString();
		}

		private String text(int code) {
			String text = this.table.toUnicode(code, 2);
			return (text != null) ? text : "\uFFFD";
		}

	}

	Codes of(PDPage page, COSName name) throws IOException {
		COSBase font = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject(name);
		Codes codes = this.known.get(font);
		if (codes == null) {
			codes = new Codes(table(font));
			this.known.put(font, codes);
		}
		return codes;
	}

	private static CMap table(COSBase font) throws IOException {
		COSStream table = (font instanceof COSDictionary dictionary) ? dictionary.getCOSStream(COSName.TO_UNICODE)
				: null;
		if (table == null) {
			throw new IOException("A font does not tell what its glyphs stand for");
		}
		try (InputStream in = table.createInputStream()) {
			return new CMapParser().parse(new RandomAccessReadBuffer(in));
		}
	}

}
