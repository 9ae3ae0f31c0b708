package org.chorus.harm;

import org.chorus.account.HarmCategory;

/**
 * A harm that a text seems to tell of, with the words that speak for it. It is offered,
 * never set.
 *
 * @param phrase the words of the text that speak most for it
 * @param begin offset of the phrase in code points of the text, inclusive
 * @param end offset of the phrase in code points of the text, exclusive
 * @param weight how likely, between 0 and 1
 */
public record Suggestion(HarmCategory harm, String phrase, int begin, int end, double weight) {

	public Suggestion {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A phrase begins at 0 or later and is not empty");
		}
	}

	/**
	 * Without the phrase, which may be the words of a member.
	 */
	@Override
	public String toString() {
		return "Suggestion[" + this.harm + "]";
	}

}
