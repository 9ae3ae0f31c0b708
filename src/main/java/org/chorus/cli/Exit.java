package org.chorus.cli;

/**
 * The exit statuses of every command.
 */
final class Exit {

	/**
	 * Done; a search without a hit too.
	 */
	static final int DONE = 0;

	/**
	 * The answer is no: not verified, below the bar asked for, a bundle of nothing.
	 */
	static final int NO = 1;

	/**
	 * Bad input or usage.
	 */
	static final int BAD_INPUT = 2;

	private Exit() {
	}

}
