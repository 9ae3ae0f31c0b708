package org.chorus.deid;

import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Where a shape was found, with the words around it.
 */
record Found(Reading reading, int begin, int end) {

	static Found of(Reading reading, Matcher matcher) {
		boolean part = matcher.groupCount() > 0 && matcher.start(1) >= 0;
		return new Found(reading, part ? matcher.start(1) : matcher.start(), part ? matcher.end(1) : matcher.end());
	}

	/**
	 * The find in lower case.
	 */
	String lower() {
		return this.reading.figures().substring(this.begin, this.end);
	}

	/**
	 * The find as written.
	 */
	String written() {
		return this.reading.text().substring(this.begin, this.end);
	}

	/**
	 * The digits alone.
	 */
	String digits() {
		StringBuilder digits = new StringBuilder();
		for (int i = this.begin; i < this.end; i++) {
			char c = this.reading.figures().charAt(i);
			if (c >= '0' && c <= '9') {
				digits.append(c);
			}
		}
		return digits.toString();
	}

	/**
	 * The word before, or the sign where one stands nearer; empty at the beginning.
	 */
	String before() {
		return Around.before(this.reading.figures(), this.begin);
	}

	/**
	 * The word after, or the sign where one stands nearer; empty at the end.
	 */
	String after() {
		return Around.after(this.reading.figures(), this.end);
	}

	boolean isKnown(String word) {
		return Trait.WORD.in(this.reading.lexicon().traits(word));
	}

	/**
	 * Whether the word is a term of the trade or an informal one.
	 */
	boolean isEvidence(String word) {
		int traits = this.reading.lexicon().traits(word);
		return Trait.EVIDENCE.in(traits) || Trait.EVIDENCE_CAPITALS.in(traits) || Trait.INFORMAL.in(traits);
	}

	/**
	 * Whether the words on both sides are in capitals too, so that capitals say nothing.
	 */
	boolean isAmongCapitals() {
		String text = this.reading.text();
		int from = Math.max(0, this.begin - 20);
		int to = Math.min(text.length(), this.end + 20);
		String around = text.substring(from, this.begin) + text.substring(this.end, to);
		return around.equals(around.toUpperCase(Locale.ROOT)) && !around.equals(around.toLowerCase(Locale.ROOT));
	}

	@Override
	public String toString() {
		return "Found[REDACTED]";
	}

}
