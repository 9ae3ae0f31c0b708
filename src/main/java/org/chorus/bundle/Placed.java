package org.chorus.bundle;

import org.chorus.bundle.pdf.Anchor;

/**
 * An exhibit in its place.
 *
 * @param reference the bundle's own name for it, such as {@code A3}
 */
record Placed(String reference, Exhibit exhibit, Anchor begin, Anchor end) {

	Placed(String reference, Exhibit exhibit) {
		this(reference, exhibit, new Anchor(), new Anchor());
	}

}
