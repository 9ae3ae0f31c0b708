package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts files into the file as ISO 19005-3 asks: associated with the document, each with
 * what it is to it.
 */
final class Attachments {

	private static final COSName ASSOCIATED = COSName.getPDFName("AF");

	private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

	private final List<Attachment> attachments;

	private final String date;

	Attachments(List<Attachment> attachments, LocalDate day) {
		this.attachments = attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
		this.date = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT).format(day);
	}

	void add(COSDictionary catalogue, COSDocument document) throws IOException {
		if (this.attachments.isEmpty()) {
			return;
		}
		COSArray names = new COSArray();
		COSArray associated = new COSArray();
		for (Attachment attachment : this.attachments) {
			COSDictionary file = file(attachment, document);
			names.add(new COSString(attachment.name()));
			names.add(file);
			associated.add(file);
		}
		COSDictionary files = new COSDictionary();
		files.setItem(COSName.NAMES, names);
		COSDictionary all = new COSDictionary();
		all.setItem(COSName.EMBEDDED_FILES, files);
		catalogue.setItem(COSName.NAMES, all);
		catalogue.setItem(ASSOCIATED, associated);
	}

	private COSDictionary file(Attachment attachment, COSDocument document) throws IOException {
		COSStream stream = document.createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(attachment.content());
		}
		COSDictionary params = new COSDictionary();
		params.setInt(COSName.SIZE, attachment.content().length);
		params.setItem(COSName.MOD_DATE, new COSString(this.date));
		stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
		stream.setItem(COSName.SUBTYPE, COSName.getPDFName(attachment.type()));
		stream.setItem(COSName.PARAMS, params);
		COSDictionary versions = new COSDictionary();
		versions.setItem(COSName.F, stream);
		versions.setItem(COSName.UF, stream);
		COSDictionary file = new COSDictionary();
		file.setItem(COSName.TYPE, COSName.FILESPEC);
		file.setItem(COSName.F, new COSString(attachment.name()));
		file.setItem(COSName.UF, new COSString(attachment.name()));
		file.setItem(COSName.DESC, new COSString(attachment.description()));
		file.setItem(RELATIONSHIP, COSName.getPDFName("Data"));
		file.setItem(COSName.EF, versions);
		return file;
	}

}
