package org.chorus.matter;

import java.util.Objects;

/**
 * How the bundles of a matter are to be printed, as last chosen.
 *
 * @param preset the name of the limits of its files, which the printer knows
 * @param asGiven whether accounts keep the lawyers' order within their sections
 * @param language the code of the language of a bundle's own words; where an earlier
 * version wrote none, English
 */
public record Printing(String preset, boolean asGiven, String language) {

	static final Printing USUAL = new Printing("NONE", false, "en");

	public Printing {
		language = Objects.requireNonNullElse(language, "en");
		if (!language.matches("[a-z]{2}")) {
			throw new IllegalArgumentException("A language is named by two small letters");
		}
		if (!preset.matches("[A-Z0-9_]{1,20}")) {
			throw new IllegalArgumentException("A preset is named by capitals and digits");
		}
	}

}
