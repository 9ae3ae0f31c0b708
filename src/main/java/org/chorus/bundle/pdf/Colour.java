package org.chorus.bundle.pdf;

/**
 * The few colours of a bundle; each keeps its meaning when printed in black.
 */
public enum Colour {

	INK("0.13 0.11 0.14"), SOFT("0.36 0.33 0.38"), ACCENT("0.42 0.17 0.39"), LINE("0.80 0.78 0.81"),
	EDGE("0.60 0.57 0.61"), TINT("0.95 0.92 0.95"), WARN("0.48 0.29 0");

	private final String rgb;

	Colour(String rgb) {
		this.rgb = rgb;
	}

	String fill() {
		return this.rgb + " rg\n";
	}

	String stroke() {
		return this.rgb + " RG\n";
	}

}
