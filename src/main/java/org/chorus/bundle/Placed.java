package org.chorus.bundle;

import org.chorus.bundle.pdf.Anchor;

/**
 * An exhibit in its place.
 */
final class Placed {

	private final String reference;

	private final Tab tab;

	private final Exhibit exhibit;

	private final Anchor begin = new Anchor();

	private final Anchor end = new Anchor();

	private String printed = "";

	Placed(String reference, Tab tab, Exhibit exhibit) {
		this.reference = reference;
		this.tab = tab;
		this.exhibit = exhibit;
	}

	/**
	 * The bundle's own name for it, such as {@code A3}.
	 */
	String reference() {
		return this.reference;
	}

	/**
	 * The section that it is printed in.
	 */
	Tab tab() {
		return this.tab;
	}

	Exhibit exhibit() {
		return this.exhibit;
	}

	Anchor begin() {
		return this.begin;
	}

	Anchor end() {
		return this.end;
	}

	/**
	 * The digest of its text as printed; empty until it is laid out.
	 */
	String printed() {
		return this.printed;
	}

	void printed(String digest) {
		this.printed = digest;
	}

}
