package org.chorus.bundle.pdf;

import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/**
 * Where links and bookmarks lead: always to a place on a page, never to another zoom.
 */
final class Destinations {

	private final Sheet first;

	/**
	 * The names of other volumes, which thousands of links repeat.
	 */
	private final Map<Home, String> names = new IdentityHashMap<>();

	Destinations(Sheet first) {
		this.first = first;
	}

	COSArray to(Anchor anchor) {
		return place(anchor, sheet(anchor).page());
	}

	/**
	 * Makes a link lead to a place in this file or in another volume.
	 */
	void lead(COSDictionary link, Anchor anchor) {
		Sheet sheet = sheet(anchor);
		Home other = sheet.home();
		if (other == null || other == this.first.home()) {
			link.setItem(COSName.DEST, to(anchor));
			return;
		}
		COSDictionary action = new COSDictionary();
		action.setItem(COSName.S, COSName.getPDFName("GoToR"));
		action.setItem(COSName.F, new COSString(this.names.computeIfAbsent(other, (home) -> home.name().get())));
		action.setItem(COSName.D, place(anchor, COSInteger.get(sheet.number() - other.first())));
		action.setBoolean(COSName.getPDFName("NewWindow"), true);
		link.setItem(COSName.A, action);
	}

	private static Sheet sheet(Anchor anchor) {
		Sheet sheet = anchor.sheet();
		if (sheet == null) {
			throw new IllegalStateException("A place that is referred to was never laid out");
		}
		return sheet;
	}

	private static COSArray place(Anchor anchor, COSBase page) {
		COSArray destination = Structure.direct();
		destination.add(page);
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
		destination.add(this.first.page());
		destination.add(COSName.getPDFName("XYZ"));
		destination.add(COSInteger.ZERO);
		destination.add(COSInteger.get(842));
		destination.add(COSInteger.ONE);
		return destination;
	}

}
