package org.chorus.search.language;

import org.jspecify.annotations.Nullable;

/**
 * A sign of a query.
 *
 * @param text the word, what stands between quotes or brackets, or the field's name
 * @param exact whether {@code =} stood before it
 */
record Token(Kind kind, String text, Place at, boolean exact, @Nullable Distance distance) {

	enum Kind {

		OPEN, CLOSE, QUOTE, RANGE, WORD, FIELD, ALL, AND, OR, NOT, NEAR, END

	}

	Token(Kind kind, String text, Place at) {
		this(kind, text, at, false, null);
	}

	Token asExact() {
		return new Token(this.kind, this.text, this.at, true, this.distance);
	}

}
