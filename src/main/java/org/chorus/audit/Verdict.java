package org.chorus.audit;

/**
 * What the verifier found of one chain.
 */
public sealed interface Verdict {

	/**
	 * Every entry follows from the one before.
	 *
	 * @param head hash of the last entry, 64 hexadecimal digits
	 */
	record Intact(Chain chain, long entries, String head) implements Verdict {
	}

	/**
	 * The chain breaks at an entry.
	 *
	 * @param seq the first number that is wrong
	 */
	record Broken(Chain chain, long seq, Fault fault) implements Verdict {
	}

	/**
	 * How a chain can break.
	 */
	enum Fault {

		/**
		 * An entry is missing here, or stands in the wrong place.
		 */
		GAP,

		/**
		 * The entry was changed.
		 */
		CHANGED,

		/**
		 * The entry does not continue the one before.
		 */
		UNLINKED,

		/**
		 * The end of the chain is not the recorded end.
		 */
		TRUNCATED

	}

}
