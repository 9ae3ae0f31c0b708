package org.chorus.testimony;

/**
 * What was handed in, as it is sealed for the key-holders.
 */
public record Original(Narrative narrative) {

	@Override
	public String toString() {
		return "Original[REDACTED]";
	}

}
