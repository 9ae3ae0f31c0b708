package org.chorus.account;

/**
 * Where something was replaced in an approved text, and by which rule. It says nothing of
 * what stood there, nor how long that was.
 *
 * @param begin offset in code points of the approved text, inclusive
 * @param end offset in code points of the approved text, exclusive
 * @param rule the identifier of the rule that replaced it
 */
public record Mark(int begin, int end, IdentifierKind kind, String rule) {

	public Mark {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A mark begins at 0 or later and is not empty");
		}
	}

}
