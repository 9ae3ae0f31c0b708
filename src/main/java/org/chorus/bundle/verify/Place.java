package org.chorus.bundle.verify;

import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.jspecify.annotations.Nullable;

/**
 * Where a link or bookmark leads.
 *
 * @param page counted from 0 in its file; -1 for no page
 * @param here whether it is in the same file
 * @param keepsZoom whether it leads to a point without another zoom
 */
record Place(int page, boolean here, boolean keepsZoom) {

	private static final int PARTS = 5;

	static Place of(COSDictionary leading, Map<COSDictionary, Integer> pages) {
		COSArray destination = leading.getCOSArray(COSName.DEST);
		if (destination != null) {
			return of(destination, pages);
		}
		COSDictionary action = leading.getCOSDictionary(COSName.A);
		destination = (action != null) ? action.getCOSArray(COSName.D) : null;
		return (destination != null) ? of(destination, pages) : new Place(-1, true, false);
	}

	private static Place of(COSArray destination, Map<COSDictionary, Integer> pages) {
		COSBase page = destination.getObject(0);
		boolean keeps = destination.size() == PARTS && "XYZ".equals(destination.getName(1)) && isNull(destination);
		if (page instanceof COSInteger remote) {
			return new Place(remote.intValue(), false, keeps);
		}
		return new Place((page instanceof COSDictionary local) ? pages.getOrDefault(local, -1) : -1, true, keeps);
	}

	private static boolean isNull(COSArray destination) {
		@Nullable COSBase zoom = destination.getObject(PARTS - 1);
		return zoom == null || zoom instanceof COSNull;
	}

}
