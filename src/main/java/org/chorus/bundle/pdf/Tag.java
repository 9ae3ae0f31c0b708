package org.chorus.bundle.pdf;

import org.apache.pdfbox.cos.COSName;

/**
 * The structure types of ISO 32000-1, 14.8.4, that a bundle uses.
 */
public enum Tag {

	DOCUMENT("Document"), SECT("Sect"), H1("H1"), H2("H2"), H3("H3"), P("P"), TABLE("Table"), TR("TR"), TH("TH"),
	TD("TD"), LINK("Link"), FIGURE("Figure"), FORM("Form");

	private final COSName type;

	Tag(String type) {
		this.type = COSName.getPDFName(type);
	}

	COSName type() {
		return this.type;
	}

}
