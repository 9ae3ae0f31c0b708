package org.chorus.bundle;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

import org.chorus.account.IdentifierKind;
import org.chorus.account.RedactedText;

/**
 * How often each sort of identifier was replaced in a text.
 */
record Replaced(Map<IdentifierKind, Integer> counts) {

	static Replaced in(RedactedText text) {
		Map<IdentifierKind, Integer> counts = new EnumMap<>(IdentifierKind.class);
		text.marks().forEach((mark) -> counts.merge(mark.kind(), 1, Integer::sum));
		return new Replaced(counts);
	}

	/**
	 * Such as {@code people 3, places 1}; empty when nothing was.
	 */
	String say(Wording wording) {
		StringJoiner kinds = new StringJoiner(", ");
		this.counts.forEach((kind, count) -> kinds.add(wording.say("kind." + kind) + " " + count));
		return kinds.toString();
	}

}
