package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The information dictionary, the XMP packet that repeats it word for word, and the
 * colour profile. The profile is written as it stands: through {@code java.awt} each JDK
 * would write another one.
 */
final class Metadata {

	private final Identity identity;

	Metadata(Identity identity) {
		this.identity = identity;
	}

	COSDictionary information() {
		COSDictionary info = new COSDictionary();
		String date = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT).format(this.identity.day());
		info.setItem(COSName.TITLE, new COSString(this.identity.title()));
		info.setItem(COSName.SUBJECT, new COSString(this.identity.subject()));
		info.setItem(COSName.PRODUCER, new COSString(this.identity.producer()));
		info.setItem(COSName.CREATION_DATE, new COSString(date));
		info.setItem(COSName.MOD_DATE, new COSString(date));
		return info;
	}

	COSStream packet(COSDocument document) throws IOException {
		String packet;
		try (InputStream in = Metadata.class.getResourceAsStream("packet.xmp")) {
			packet = new String(required(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		packet = packet.replace("@title@", escape(this.identity.title()))
			.replace("@subject@", escape(this.identity.subject()))
			.replace("@language@", this.identity.language())
			.replace("@producer@", escape(this.identity.producer()))
			.replace("@day@", this.identity.day() + "T00:00:00Z");
		COSStream stream = document.createCOSStream();
		try (OutputStream out = stream.createOutputStream()) {
			out.write(packet.getBytes(StandardCharsets.UTF_8));
		}
		stream.setItem(COSName.TYPE, COSName.METADATA);
		stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
		return stream;
	}

	private static InputStream required(@Nullable InputStream in) throws IOException {
		if (in == null) {
			throw new IOException("A part of the bundle writer is missing");
		}
		return in;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	COSArray outputIntents(COSDocument document) throws IOException {
		COSStream profile = document.createCOSStream();
		try (InputStream in = Metadata.class.getResourceAsStream("srgb.icc");
				OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
			required(in).transferTo(out);
		}
		profile.setInt(COSName.N, 3);
		COSDictionary intent = new COSDictionary();
		intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
		intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
		intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB"));
		intent.setItem(COSName.INFO, new COSString("sRGB"));
		intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
		COSArray intents = new COSArray();
		intents.add(intent);
		return intents;
	}

	COSArray identifiers() {
		byte[] bytes = HexFormat.of().parseHex(this.identity.fingerprint());
		COSArray identifiers = new COSArray();
		identifiers.add(new COSString(bytes));
		identifiers.add(new COSString(bytes));
		return identifiers;
	}

}
