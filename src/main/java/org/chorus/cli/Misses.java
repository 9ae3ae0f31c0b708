package org.chorus.cli;

import org.chorus.deid.Score.Miss;

/**
 * Prints what a score missed, for annotated accounts only.
 */
final class Misses {

	private Misses() {
	}

	/**
	 * One line, whatever lines the account has.
	 */
	static String line(Miss miss) {
		return (miss.leak() ? "leak " : "over ") + miss.account() + " " + miss.type() + ": "
				+ miss.context().replace("\n", "\\n").replace("\t", "\\t");
	}

}
