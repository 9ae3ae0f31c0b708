package org.chorus.account;

/**
 * Who employed the writer after the division of 2014: the National Probation Service, a
 * Community Rehabilitation Company, or another.
 */
public enum Employer implements Labelled {

	NPS("NPS"), CRC("CRC"), OTHER("other");

	private final String label;

	Employer(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
