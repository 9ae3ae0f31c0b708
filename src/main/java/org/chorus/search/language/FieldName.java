package org.chorus.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The details of an account that a query can name.
 */
public enum FieldName {

	HARM, REGION, EMPLOYER, ROLE, MONTH, BASIS, CODING, TAG, MATTER, REF;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<FieldName> of(String label) {
		return Arrays.stream(values()).filter((field) -> field.label().equalsIgnoreCase(label)).findFirst();
	}

}
