package org.chorus.search.language;

/**
 * How two things must stand to one another.
 *
 * @param words how many positions apart at most, for {@link Kind#WITHIN} and
 * {@link Kind#BEFORE}
 * @param negated whether the first must stand where no second is so near
 */
public record Distance(Kind kind, int words, boolean negated) {

	/**
	 * What is measured.
	 */
	public enum Kind {

		WITHIN, BEFORE, SENTENCE, PARAGRAPH

	}

	Distance not() {
		return new Distance(this.kind, this.words, true);
	}

	/**
	 * Whether {@code a this b other c} means the same however it is bracketed.
	 */
	boolean chainsWith(Distance other) {
		return !this.negated && !other.negated && this.kind == other.kind && this.kind != Kind.WITHIN;
	}

	@Override
	public String toString() {
		String sign = switch (this.kind) {
			case WITHIN -> "w/" + this.words;
			case BEFORE -> "pre/" + this.words;
			case SENTENCE -> "/s";
			case PARAGRAPH -> "/p";
		};
		return this.negated ? "not " + sign : sign;
	}

}
