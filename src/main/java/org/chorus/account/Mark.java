package org.chorus.account;

/**
 * Where something was replaced in an approved text, and by which rule. It says nothing of
 * what stood there, nor how long that was.
 *
 * @param begin offset in code points of the approved text, inclusive
 * @param end offset in code points of the approved text, exclusive
 * @param rule the identifier of the rule that replaced it
 * @param hardStop whether it points to somebody who must be protected, so that nobody may
 * put it back
 */
public record Mark(int begin, int end, IdentifierKind kind, String rule, boolean hardStop) {

	public Mark {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A mark begins at 0 or later and is not empty");
		}
	}

	public Mark(int begin, int end, IdentifierKind kind, String rule) {
		this(begin, end, kind, rule, false);
	}

	/**
	 * The same mark in a text that it is moved into.
	 */
	public Mark at(int from, int to) {
		return new Mark(from, to, this.kind, this.rule, this.hardStop);
	}

}
