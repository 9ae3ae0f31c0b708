package org.chorus.account;

/**
 * Whether the writer saw what is told or heard of it.
 */
public enum Basis implements Labelled {

	FIRST_HAND("first-hand"), HEARD("heard"), NOT_TOLD("not told");

	private final String label;

	Basis(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
