package org.chorus.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a passphrase: unseen and twice from a terminal, or one line of standard input.
 */
final class Passphrase {

	private static final int SHORTEST = 12;

	private final @Nullable Console console;

	Passphrase(@Nullable Console console) {
		this.console = console;
	}

	char[] choose() {
		char[] chosen = (this.console != null && isTerminal(this.console)) ? askTwice(this.console) : readLine();
		if (chosen.length < SHORTEST) {
			throw new BadInput("a passphrase has at least " + SHORTEST + " signs; a few words are easy to keep");
		}
		return chosen;
	}

	/**
	 * From JDK 22 a console may be there without a terminal; before, it never is.
	 */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException before22) {
			return true;
		}
	}

	private static char[] askTwice(Console console) {
		char[] first = console.readPassword("Passphrase (a few words, at least %d signs): ", SHORTEST);
		char[] second = console.readPassword("The same again: ");
		if (first == null || second == null || !Arrays.equals(first, second)) {
			throw new BadInput("the two passphrases differ; nothing was made");
		}
		return first;
	}

	private static char[] readLine() {
		try {
			String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
			return (line != null) ? line.toCharArray() : new char[0];
		}
		catch (IOException ex) {
			throw new BadInput("standard input cannot be read");
		}
	}

}
