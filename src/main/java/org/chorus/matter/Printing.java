package org.chorus.matter;

/**
 * How the bundles of a matter are to be printed, as last chosen.
 *
 * @param preset the name of the limits of its files, which the printer knows
 * @param asGiven whether accounts keep the lawyers' order within their sections
 */
public record Printing(String preset, boolean asGiven) {

	static final Printing USUAL = new Printing("NONE", false);

	public Printing {
		if (!preset.matches("[A-Z0-9_]{1,20}")) {
			throw new IllegalArgumentException("A preset is named by capitals and digits");
		}
	}

}
