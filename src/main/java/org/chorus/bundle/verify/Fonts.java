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
import org.jspecify.annotations.Nullable;

/**
 * What the codes of each font stand for.
 */
final class Fonts {

	private final Map<COSBase, Codes> known = new HashMap<>();

	/**
	 * The codes of one font, of one byte or of two.
	 */
	static final class Codes {

		private final CMap table;

		private final @Nullable String[] singles = new @Nullable String[256];

		private final Map<Integer, String> doubles = new HashMap<>();

		private Codes(CMap table) {
			this.table = table;
		}

		String text(byte[] codes) {
			StringBuilder text = new StringBuilder(codes.length);
			int i = 0;
			while (i < codes.length) {
				int first = codes[i++] & 255;
				String said = single(first);
				if (said.isEmpty() && i < codes.length) {
					said = this.doubles.computeIfAbsent((first << 8) | (codes[i++] & 255), (code) -> said(code, 2));
				}
				text.append(said.isEmpty() ? "\uFFFD" : said);
			}
			return text.toString();
		}

		private String single(int code) {
			String known = this.singles[code];
			if (known == null) {
				known = said(code, 1);
				this.singles[code] = known;
			}
			return known;
		}

		private String said(int code, int length) {
			String said = this.table.toUnicode(code, length);
			return (said != null) ? said : "";
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
