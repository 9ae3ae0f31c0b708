package org.chorus.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A demonstration and a real data directory were about to be mixed.
 */
final class WrongDirectory extends IllegalStateException {

	private final String action;

	WrongDirectory(String what, String action) {
		super(what);
		this.action = action;
	}

	/**
	 * Tells it in words, without a stack trace.
	 */
	static final class Analyzer extends AbstractFailureAnalyzer<WrongDirectory> {

		@Override
		protected FailureAnalysis analyze(Throwable failure, WrongDirectory cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action, cause);
		}

	}

}
