package org.chorus.search;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.RedactedText;
import org.chorus.account.RedactedText.Replacement;
import org.chorus.search.Passage.Piece;

/**
 * A whole approved text for the page: what was replaced, and the hits inside and outside
 * it.
 */
record AccountText(List<Run> runs, int hits) {

	/**
	 * A part that was replaced, or what stands between two such parts.
	 */
	record Run(boolean replaced, List<Piece> pieces) {
	}

	static AccountText of(RedactedText text, Passage whole) {
		List<Run> runs = new ArrayList<>();
		int at = 0;
		for (Replacement replaced : text.replacements()) {
			add(runs, false, whole, at, replaced.begin());
			add(runs, true, whole, replaced.begin(), replaced.end());
			at = replaced.end();
		}
		add(runs, false, whole, at, text.text().length());
		return new AccountText(runs, whole.pieces().stream().mapToInt(Piece::hit).max().orElse(0));
	}

	private static void add(List<Run> runs, boolean replaced, Passage whole, int begin, int end) {
		if (begin < end) {
			runs.add(new Run(replaced, cut(whole, begin, end)));
		}
	}

	private static List<Piece> cut(Passage whole, int begin, int end) {
		List<Piece> cut = new ArrayList<>();
		int at = 0;
		for (Piece piece : whole.pieces()) {
			int from = Math.max(begin, at);
			int to = Math.min(end, at + piece.text().length());
			if (from < to) {
				cut.add(new Piece(piece.text().substring(from - at, to - at), piece.hit()));
			}
			at += piece.text().length();
		}
		return cut;
	}

}
