package org.chorus.search.language;

import org.jspecify.annotations.Nullable;

/**
 * An operand between two brackets.
 *
 * @param join how it is joined to the one before
 * @param distance for {@link Join#NEAR}
 * @param plain whether it is a word that could be part of a phrase
 */
record Item(Join join, @Nullable Distance distance, boolean negated, Clause clause, Place at, boolean plain) {

	enum Join {

		FIRST, BESIDE, AND, OR, NEAR

	}

	Item positive() {
		return new Item(this.join, this.distance, false, this.clause, this.at, this.plain);
	}

}
