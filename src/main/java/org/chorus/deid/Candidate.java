package org.chorus.deid;

import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * What a detector proposes to take out: characters of the view from begin to end.
 *
 * @param confidence between 0 and 1; where candidates overlap the most confident gives
 * the kind, and whatever else any of them covered stays covered
 * @param cues words of our own lists that led to it
 */
record Candidate(int begin, int end, IdentifierKind kind, String rule, double confidence, List<String> cues) {

	Candidate {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("A candidate begins at 0 or later and is not empty");
		}
		cues = List.copyOf(cues);
	}

	static Candidate of(int begin, int end, IdentifierKind kind, String rule, double confidence) {
		return new Candidate(begin, end, kind, rule, confidence, List.of());
	}

	Candidate within(int from, int to) {
		return new Candidate(from, to, this.kind, this.rule, this.confidence, this.cues);
	}

}
