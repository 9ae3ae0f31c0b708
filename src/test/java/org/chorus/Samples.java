package org.chorus;

import org.chorus.testimony.Narrative;

/**
 * Values for tests that build a type without knowing it.
 */
final class Samples {

	static final String CANARY = "Zebedee Canary";

	private Samples() {
	}

	static Object of(Class<?> type) {
		if (type == String.class) {
			return CANARY;
		}
		if (type == Narrative.class) {
			return new Narrative(CANARY);
		}
		throw new AssertionError("A sample of " + type.getSimpleName() + " is needed");
	}

}
