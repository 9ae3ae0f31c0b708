package org.chorus.cli;

/**
 * A command was given something that it cannot use. The message says what is allowed and
 * never repeats what a file holds.
 */
class BadInput extends RuntimeException {

	BadInput(String message) {
		super(message);
	}

}
