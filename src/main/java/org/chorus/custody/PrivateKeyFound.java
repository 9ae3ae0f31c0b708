package org.chorus.custody;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A key-holder's private key lies where the server could read it.
 */
final class PrivateKeyFound extends IllegalStateException {

	private final String file;

	PrivateKeyFound(String file) {
		super("A key-holder's private key lies in the data directory.");
		this.file = file;
	}

	/**
	 * Tells it in words, without a stack trace.
	 */
	static final class Analyzer extends AbstractFailureAnalyzer<PrivateKeyFound> {

		@Override
		protected FailureAnalysis analyze(Throwable failure, PrivateKeyFound cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()),
					"Move " + cause.file + " to its holder, off this machine, and start again.", cause);
		}

	}

}
