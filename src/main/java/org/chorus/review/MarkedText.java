package org.chorus.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.IdentifierKind;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;

/**
 * An approved text in pieces, with a number for each stand-in: the same one for every
 * place of the same stand-in.
 */
record MarkedText(List<Piece> pieces, List<StandIn> standIns) {

	static MarkedText of(RedactedText text) {
		Map<String, StandIn> standIns = new LinkedHashMap<>();
		List<Piece> pieces = new ArrayList<>();
		int last = 0;
		for (Mark mark : text.marks()) {
			int begin = text.text().offsetByCodePoints(0, mark.begin());
			String words = text.surrogate(mark);
			StandIn standIn = standIns.merge(words + mark.kind(),
					new StandIn(standIns.size() + 1, words, mark.kind(), 1), (known, again) -> known.again());
			pieces.add(new Piece(text.text().substring(last, begin), 0, IdentifierKind.UNSURE, false));
			pieces.add(new Piece(words, standIn.number(), mark.kind(), standIn.times() == 1));
			last = begin + words.length();
		}
		pieces.add(new Piece(text.text().substring(last), 0, IdentifierKind.UNSURE, false));
		return new MarkedText(List.copyOf(pieces), List.copyOf(standIns.values()));
	}

	long unsure() {
		return this.pieces.stream().filter((piece) -> piece.number() > 0 && piece.isUnsure()).count();
	}

	/**
	 * Words, or a stand-in for words.
	 *
	 * @param number 0 for words
	 * @param first whether this is the first place of its stand-in
	 */
	record Piece(String text, int number, IdentifierKind kind, boolean first) {

		public boolean isUnsure() {
			return this.kind == IdentifierKind.UNSURE;
		}

	}

	/**
	 * What stands in for something, and how often.
	 */
	record StandIn(int number, String text, IdentifierKind kind, int times) {

		private StandIn again() {
			return new StandIn(this.number, this.text, this.kind, this.times + 1);
		}

	}

}
