package org.chorus.search.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of search, from its message file.
 */
public final class Wording {

	private static final ResourceBundle FILE = ResourceBundle.getBundle("messages/search", Locale.ROOT);

	private Wording() {
	}

	public static String of(String key, Object... arguments) {
		return new MessageFormat(FILE.getString(key), Locale.UK).format(arguments);
	}

	/**
	 * What is wrong with a query, in one or two sentences.
	 */
	public static String of(BadQuery bad) {
		return of("search.bad." + bad.code(), bad.arguments().toArray());
	}

}
