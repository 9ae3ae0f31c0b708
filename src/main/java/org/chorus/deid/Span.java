package org.chorus.deid;

import org.chorus.account.IdentifierKind;

/**
 * Where something identifying stands in a narrative, what goes in its place and why.
 *
 * @param begin offset in code points of the narrative, inclusive, at a grapheme boundary
 * @param end offset in code points of the narrative, exclusive, at a grapheme boundary
 * @param rule the rule that found it, for a reviewer to look up
 */
public record Span(int begin, int end, IdentifierKind kind, String rule, String surrogate, Reason reason,
		Latitude latitude) {

	public Span {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A span begins at 0 or later and is not empty");
		}
	}

	Span until(int to) {
		return new Span(this.begin, to, this.kind, this.rule, this.surrogate, this.reason, this.latitude);
	}

}
