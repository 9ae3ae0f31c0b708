package org.chorus.bundle;

import org.chorus.bundle.pdf.Anchor;

/**
 * An exhibit in its place.
 *
 * @param reference the bundle's own name for it, such as {@code A3}
 * @param tab the section that it is printed in
 */
record Placed(String reference, Tab tab, Exhibit exhibit, Anchor begin, Anchor end) {

	Placed(String reference, Tab tab, Exhibit exhibit) {
		this(reference, tab, exhibit, new Anchor(), new Anchor());
	}

}
