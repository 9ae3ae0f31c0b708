package org.chorus.search.words;

/**
 * One word of a text; its place in the list of words is its position.
 *
 * @param form as written, but in small letters, without accents, with straight
 * apostrophes
 * @param begin offset in chars, inclusive
 * @param end offset in chars, exclusive
 */
public record Word(String form, int begin, int end, Opening opening) {

	/**
	 * What a word opens. The first word of a paragraph opens a sentence too.
	 */
	public enum Opening {

		NOTHING, SENTENCE, PARAGRAPH

	}

	public boolean opensSentence() {
		return this.opening != Opening.NOTHING;
	}

	public boolean opensParagraph() {
		return this.opening == Opening.PARAGRAPH;
	}

}
