package org.chorus.deid;

import java.util.List;

/**
 * One text made ready for the detectors: its view, its tokens and the words we know.
 *
 * @param figures the text in lower case, with the figures put back that a scanner took
 * for letters; of the same length
 */
record Reading(View view, List<Token> tokens, Lexicon lexicon, String figures) {

	static Reading of(String text, Lexicon lexicon) {
		View view = new View(text);
		return new Reading(view, Tokenizer.tokens(view), lexicon, Figures.mend(view.text(), view.lower()));
	}

	/**
	 * The folded text, in the writer's case; candidates count its characters.
	 */
	String text() {
		return this.view.text();
	}

	/**
	 * The folded text in lower case, of the same length.
	 */
	String lower() {
		return this.view.lower();
	}

	@Override
	public String toString() {
		return "Reading[REDACTED]";
	}

}
