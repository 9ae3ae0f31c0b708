package org.chorus.bundle.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the file as a whole. It is quick and holds no more than the claims and
 * their most common breaches; the reference validator holds the rest in the tests.
 */
final class FormRows {

	private final FinishedFile file;

	FormRows(FinishedFile file) {
		this.file = file;
	}

	/**
	 * G1: one PDF.
	 */
	@Nullable String onePdf() {
		String head = new String(this.file.bytes(), 0, 8, StandardCharsets.ISO_8859_1);
		return (head.startsWith("%PDF-1.") && !this.file.pages().isEmpty()) ? null : "the beginning";
	}

	/**
	 * F1: PDF/A-3a.
	 */
	@Nullable String archivable() throws IOException {
		String packet = packet();
		COSDictionary catalogue = this.file.catalogue();
		COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
		if (!packet.contains("<pdfaid:part>3<") || !packet.contains("<pdfaid:conformance>A<")) {
			return "the metadata";
		}
		if (!packet
			.contains(">" + escaped(String.valueOf(this.file.document().getDocumentInformation().getTitle())) + "<")) {
			return "the title";
		}
		if (this.file.document().isEncrypted()
				|| names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
			return "encryption or script";
		}
		if (catalogue.getCOSArray(COSName.OUTPUT_INTENTS) == null || catalogue.getString(COSName.LANG) == null
				|| catalogue.getCOSDictionary(COSName.MARK_INFO) == null) {
			return "the catalogue";
		}
		return fonts();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private String packet() throws IOException {
		COSStream metadata = this.file.catalogue().getCOSStream(COSName.METADATA);
		if (metadata == null) {
			throw new IOException("The file has no metadata");
		}
		try (InputStream in = metadata.createInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private @Nullable String fonts() throws IOException {
		PDPage page = this.file.pages().getFirst();
		for (COSName name : page.getResources().getFontNames()) {
			COSDictionary font = page.getResources().getFont(name).getCOSObject();
			if (!page.getResources().getFont(name).isEmbedded() || font.getCOSStream(COSName.TO_UNICODE) == null) {
				return "font " + name.getName();
			}
		}
		return null;
	}

	/**
	 * F2: PDF/UA-1.
	 */
	@Nullable String accessible() throws IOException {
		COSDictionary preferences = this.file.catalogue().getCOSDictionary(COSName.VIEWER_PREFERENCES);
		if (preferences == null || !preferences.getBoolean(COSName.getPDFName("DisplayDocTitle"), false)
				|| !packet().contains("<pdfuaid:part>1<")) {
			return "the title";
		}
		for (FinishedFile.Link link : this.file.links()) {
			if (link.says().isEmpty() || !link.tagged()) {
				return "page " + (link.page() + 1);
			}
		}
		List<Integer> levels = new ArrayList<>();
		levels(this.file.root(), levels);
		int before = 0;
		for (int level : levels) {
			if (level > before + 1) {
				return "the headings";
			}
			before = level;
		}
		return null;
	}

	private static void levels(Element element, List<Integer> levels) {
		String type = element.type();
		if (type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) >= '1' && type.charAt(1) <= '6') {
			levels.add(type.charAt(1) - '0');
		}
		element.kids().forEach((kid) -> levels(kid, levels));
	}

	/**
	 * B2: a seal that holds; or none, and the cover says so.
	 */
	@Nullable String seal() throws IOException {
		SealCheck seal = new SealCheck(this.file);
		if (seal.isSealed()) {
			return seal.holds() ? null : "the seal";
		}
		StringBuilder cover = new StringBuilder();
		this.file.texts().getFirst().runs().forEach((run) -> cover.append(run.text()));
		return cover.toString().contains(this.file.phrases().noSeal()) ? null : "the cover";
	}

}
