package org.chorus.testimony;

/**
 * A narrative exceeds {@link Narrative#LIMIT}.
 */
public final class NarrativeTooLong extends IllegalArgumentException {

	private final int excess;

	NarrativeTooLong(int excess) {
		super("An account holds at most " + Narrative.LIMIT + " bytes; this one has " + excess + " more");
		this.excess = excess;
	}

	/**
	 * How many bytes of UTF-8 must go.
	 */
	public int excess() {
		return this.excess;
	}

}
