package org.chorus.bundle.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Where links and bookmarks lead: always to a place on a page, never to another zoom.
 */
final class Destinations {

	private final List<Sheet> sheets;

	Destinations(List<Sheet> sheets) {
		this.sheets = sheets;
	}

	COSArray to(Anchor anchor) {
		COSArray destination = new COSArray();
		destination.add(this.sheets.get(anchor.page() - 1).page());
		destination.add(COSName.getPDFName("XYZ"));
		destination.add(COSInteger.ZERO);
		destination.add(new COSFloat((float) Math.round(Math.min(anchor.top(), Sheet.HEIGHT))));
		destination.add(COSNull.NULL);
		return destination;
	}

	/**
	 * The first page at 100 %.
	 */
	COSArray start() {
		COSArray destination = new COSArray();
		destination.add(this.sheets.getFirst().page());
		destination.add(COSName.getPDFName("XYZ"));
		destination.add(COSInteger.ZERO);
		destination.add(COSInteger.get(842));
		destination.add(COSInteger.ONE);
		return destination;
	}

}
