package org.chorus.bundle.pdf;

/**
 * The cuts of the Liberation typefaces that a bundle is set in. Chorus's own words are
 * set in sans, the words of accounts in serif, so that nobody has to wonder who speaks.
 */
public enum Cut {

	SANS("LiberationSans-Regular"), BOLD("LiberationSans-Bold"), SERIF("LiberationSerif-Regular"),
	MONO("LiberationMono-Regular");

	private final String file;

	Cut(String file) {
		this.file = file;
	}

	String resource() {
		return "/liberation/" + this.file + ".ttf";
	}

}
