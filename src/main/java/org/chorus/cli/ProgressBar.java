package org.chorus.cli;

import java.io.PrintWriter;

/**
 * A bar on standard error that is redrawn in place; nothing where that is not a terminal.
 */
final class ProgressBar {

	private static final int WIDTH = 40;

	private final PrintWriter err;

	private final boolean terminal;

	private int drawn = -1;

	ProgressBar(PrintWriter err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	void at(int done, int of, String what) {
		int full = (of == 0) ? WIDTH : (int) ((long) WIDTH * done / of);
		if (!this.terminal || (full == this.drawn && done < of)) {
			return;
		}
		this.drawn = full;
		this.err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + " of " + of + " " + what);
		if (done == of) {
			this.err.println();
		}
		this.err.flush();
	}

}
