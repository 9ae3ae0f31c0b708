package org.chorus.search.language;

import java.util.List;

/**
 * A query that is not searched for, and what to do about it. Its message names the kind
 * of problem alone, for query words are privileged; pages and commands word it by
 * {@link Wording}.
 */
public class BadQuery extends RuntimeException {

	private final String code;

	private final Place at;

	private final List<String> choices;

	private final List<Object> arguments;

	/**
	 * @param code the key of its sentence in the message file, after {@code search.bad.}
	 * @param choices whole queries that could have been meant
	 * @param arguments what the sentence names
	 */
	public BadQuery(String code, Place at, List<String> choices, Object... arguments) {
		super("A query was refused: " + code);
		this.code = code;
		this.at = at;
		this.choices = List.copyOf(choices);
		this.arguments = List.of(arguments);
	}

	public String code() {
		return this.code;
	}

	public Place at() {
		return this.at;
	}

	public List<String> choices() {
		return this.choices;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * Whether nothing is wrong but that the query can be read in more than one way.
	 */
	public boolean isAmbiguous() {
		return this.code.startsWith("ambiguous");
	}

	BadQuery withChoices(List<String> better) {
		return new BadQuery(this.code, this.at, better, this.arguments.toArray());
	}

}
