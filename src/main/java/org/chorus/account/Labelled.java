package org.chorus.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value that files, queries and stored content name by a short label, such as
 * {@code missing-records}.
 */
public interface Labelled {

	String label();

	/**
	 * The value with this label, whatever its case.
	 */
	static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
		return Arrays.stream(type.getEnumConstants())
			.filter((value) -> value.label().equalsIgnoreCase(label.strip()))
			.findFirst();
	}

	/**
	 * Every label of a type, separated by commas, for messages that say what is allowed.
	 */
	static <E extends Enum<E> & Labelled> String allowed(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
	}

}
