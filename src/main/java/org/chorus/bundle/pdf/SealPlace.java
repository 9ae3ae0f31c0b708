package org.chorus.bundle.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/**
 * Where an electronic seal goes in a written file. The seal is added behind the file as
 * an incremental update (ISO 32000-1, 7.5.6), so the unsealed bytes stay as they are, and
 * it covers everything but itself (ETSI EN 319 142-1, 5.4.1).
 */
public final class SealPlace {

	private static final int CAPACITY = 8192;

	private static final Pattern TRAILER = Pattern
		.compile("/(Size) (\\d+)|/(Root|Info) (\\d+ \\d+ R)|/(ID) (\\[[^]]*])");

	private final String widget;

	private final long widgetNumber;

	private final String date;

	SealPlace(Sheet.Seal seal, COSDictionary field, COSStream appearance, int structureKey, LocalDate day) {
		this.widgetNumber = field.getKey().getNumber();
		this.widget = "/Type/Annot/Subtype/Widget/FT/Sig/T(seal)/F 132/TU" + hex(seal.says()) + "/Contents"
				+ hex(seal.says()) + "/Rect[" + seal.rectangle() + "]/P " + reference(seal.sheet().page())
				+ "/StructParent " + structureKey + "/AP<</N " + reference(appearance) + ">>";
		this.date = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT).format(day);
	}

	private static String reference(COSDictionary of) {
		return of.getKey().getNumber() + " " + of.getKey().getGeneration() + " R";
	}

	private static String hex(String text) {
		return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
	}

	/**
	 * The file with a place for a seal behind it, which is still empty.
	 */
	public Sealable open(byte[] unsealed) {
		return new Sealable(unsealed, update(unsealed));
	}

	private byte[] update(byte[] unsealed) {
		String end = new String(unsealed, Math.max(0, unsealed.length - 2048), Math.min(2048, unsealed.length),
				StandardCharsets.ISO_8859_1);
		int previous = Integer.parseInt(end.substring(end.lastIndexOf("startxref") + 9).strip().split("\\s")[0]);
		String trailer = new String(unsealed, previous, Math.min(2048, unsealed.length - previous),
				StandardCharsets.ISO_8859_1);
		Matcher entries = TRAILER.matcher(trailer.substring(0, trailer.indexOf("stream")));
		int size = 0;
		StringBuilder kept = new StringBuilder();
		while (entries.find()) {
			if (entries.group(1) != null) {
				size = Integer.parseInt(entries.group(2));
			}
			else {
				kept.append(entries.group());
			}
		}
		return update(unsealed.length, previous, size, kept.toString());
	}

	private byte[] update(int begin, int previous, int size, String kept) {
		StringBuilder out = new StringBuilder();
		int seal = begin + out.length();
		out.append(size)
			.append(" 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(")
			.append(this.date)
			.append(")/ByteRange[0 ");
		out.append(Sealable.RANGE).append("]/Contents<").append("0".repeat(2 * CAPACITY)).append(">>>\nendobj\n");
		int field = begin + out.length();
		out.append(this.widgetNumber).append(" 0 obj\n<<").append(this.widget).append("/V ").append(size);
		out.append(" 0 R>>\nendobj\n");
		int table = begin + out.length();
		String rows = row(field) + row(seal) + row(table);
		out.append(size + 1)
			.append(" 0 obj\n<</Type/XRef/W[1 4 1]/Index[")
			.append(this.widgetNumber)
			.append(" 1 ")
			.append(size)
			.append(" 2]/Size ")
			.append(size + 2)
			.append("/Prev ")
			.append(previous)
			.append(kept)
			.append("/Length ")
			.append(rows.length())
			.append(">>\nstream\n")
			.append(rows)
			.append("\nendstream\nendobj\nstartxref\n")
			.append(table)
			.append("\n%%EOF\n");
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String row(int offset) {
		StringBuilder row = new StringBuilder("\u0001");
		for (int shift = 24; shift >= 0; shift -= 8) {
			row.append((char) ((offset >> shift) & 255));
		}
		return row.append('\u0000').toString();
	}

}
