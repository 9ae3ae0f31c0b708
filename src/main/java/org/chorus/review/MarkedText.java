package org.chorus.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chorus.account.IdentifierKind;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.deid.Span;

/**
 * An approved text in pieces, with a number for each stand-in and for each word left in
 * that may single a person out: the same one wherever the same words stand.
 *
 * @param standIns what was replaced
 * @param open what was left in, for the reviewer to look at
 */
record MarkedText(List<Piece> pieces, List<Entry> standIns, List<Entry> open) {

	static MarkedText of(RedactedText text, List<Span> leftIn) {
		return new Reading(text, leftIn).read();
	}

	long unsure() {
		return this.standIns.stream().filter((entry) -> entry.look() == Look.UNSURE).mapToInt(Entry::times).sum();
	}

	/**
	 * How many rare facts were said more broadly.
	 */
	public int broadened() {
		return times(this.standIns, IdentifierKind.OTHER_QUASI);
	}

	/**
	 * In how many places a rare fact still stands.
	 */
	public int rare() {
		return times(this.open, IdentifierKind.OTHER_QUASI);
	}

	private static int times(List<Entry> entries, IdentifierKind kind) {
		return entries.stream().filter((entry) -> entry.kind() == kind).mapToInt(Entry::times).sum();
	}

	/**
	 * How a piece of the text is shown.
	 */
	enum Look {

		/** Words of the writer. */
		PLAIN("", ""),
		/** Something stands in for them. */
		REPLACED("replaced", ""),
		/** The same, and nobody may put them back. */
		STAYS("stays", ""),
		/** Something stands in for a word that no list knows. */
		UNSURE("replaced", "?"),
		/** A word that no list knows, left in. */
		OPEN("unsure", "?"),
		/** A rare fact, left in. */
		RARE("rare", "r");

		private final String shape;

		private final String sign;

		Look(String shape, String sign) {
			this.shape = shape;
			this.sign = sign;
		}

		/**
		 * Its class in the style sheet.
		 */
		public String shape() {
			return this.shape;
		}

		/**
		 * What its number ends with.
		 */
		public String sign() {
			return this.sign;
		}

		static Look of(Mark mark) {
			return mark.hardStop() ? STAYS : (mark.kind() == IdentifierKind.UNSURE) ? UNSURE : REPLACED;
		}

		static Look of(Span span) {
			return (span.kind() == IdentifierKind.OTHER_QUASI) ? RARE : OPEN;
		}

	}

	/**
	 * Words, or a stand-in for words.
	 *
	 * @param number 0 for plain words
	 * @param first whether this is the first place of its entry
	 */
	record Piece(String text, int number, Look look, boolean first) {
	}

	/**
	 * What stands in for something or may have to, and how often.
	 *
	 * @param broader what could stand for it; empty for what was replaced
	 */
	record Entry(int number, String text, IdentifierKind kind, Look look, String broader, String reason, int times) {

		private Entry again() {
			return new Entry(this.number, this.text, this.kind, this.look, this.broader, this.reason, this.times + 1);
		}

	}

	/**
	 * Goes through a text, in order of its marks and of what was left in.
	 */
	private static final class Reading {

		private final RedactedText text;

		private final List<Span> leftIn;

		private final Map<String, Entry> standIns = new LinkedHashMap<>();

		private final Map<String, Entry> open = new LinkedHashMap<>();

		private final List<Piece> pieces = new ArrayList<>();

		private int at;

		Reading(RedactedText text, List<Span> leftIn) {
			this.text = text;
			this.leftIn = leftIn;
		}

		MarkedText read() {
			int next = 0;
			for (Mark mark : this.text.marks()) {
				for (; next < this.leftIn.size() && this.leftIn.get(next).begin() < mark.begin(); next++) {
					leave(this.leftIn.get(next));
				}
				Look look = Look.of(mark);
				String words = this.text.surrogate(mark);
				place(mark.begin(), mark.end(), this.standIns, words + mark.kind() + look,
						new Entry(number(), words, mark.kind(), look, "", "", 1));
			}
			this.leftIn.subList(next, this.leftIn.size()).forEach(this::leave);
			plain(this.text.text().length());
			return new MarkedText(List.copyOf(this.pieces), List.copyOf(this.standIns.values()),
					List.copyOf(this.open.values()));
		}

		private void leave(Span span) {
			String words = this.text.text().substring(offset(span.begin()), offset(span.end()));
			place(span.begin(), span.end(), this.open, words.toLowerCase(Locale.UK), new Entry(number(), words,
					span.kind(), Look.of(span), span.surrogate(), span.reason().text(Locale.UK), 1));
		}

		private int number() {
			return this.standIns.size() + this.open.size() + 1;
		}

		private void place(int begin, int end, Map<String, Entry> entries, String key, Entry fresh) {
			Entry entry = entries.merge(key, fresh, (known, again) -> known.again());
			plain(offset(begin));
			this.at = offset(end);
			this.pieces.add(new Piece(this.text.text().substring(offset(begin), this.at), entry.number(), entry.look(),
					entry.times() == 1));
		}

		private void plain(int to) {
			this.pieces.add(new Piece(this.text.text().substring(this.at, to), 0, Look.PLAIN, false));
			this.at = to;
		}

		private int offset(int point) {
			return this.text.text().offsetByCodePoints(0, point);
		}

	}

}
