package org.chorus.bundle.verify;

/**
 * The words by which the parts of a file are known, in the language that it says it is
 * in.
 *
 * @param account what a link to an account says, before the reference
 */
record Phrases(String account, String back, String index, String bundle, String noSeal) {

	private static final Phrases ENGLISH = new Phrases("Go to account ", "Back to the index", "Index", "Bundle ",
			"carries no electronic seal");

	private static final Phrases WELSH = new Phrases("Ewch i hanes ", "Yn \u00F4l i\u2019r mynegai", "Mynegai",
			"Bwndel ", "Nid oes s\u00EAl electronig");

	static Phrases of(String language) {
		return language.startsWith("cy") ? WELSH : ENGLISH;
	}

}
