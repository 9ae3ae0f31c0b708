package org.chorus.deid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads the lists that stand beside this class.
 */
final class Lists {

	private Lists() {
	}

	static BufferedReader open(String name) {
		InputStream stream = Lists.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("The class path lacks " + name);
		}
		return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
	}

	/**
	 * Hands over each line of a list, cut at tabs; comments and empty lines are left out.
	 */
	static void each(String name, Consumer<String[]> entries) {
		try (BufferedReader lines = open("lexicon/" + name)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					entries.accept(line.split("\t"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
