package org.chorus.deid;

import java.util.Locale;

/**
 * The band that stands in for an age. It reads as the figure did: "Kieran, [25 to 34],
 * had". A child stays a child.
 */
final class AgeBand {

	private static final int[] BEGINS = { 0, 5, 10, 14, 18, 25, 35, 45, 55, 65 };

	private AgeBand() {
	}

	static String of(String mention) {
		String lower = mention.toLowerCase(Locale.ROOT);
		if (lower.matches("(?s).*(?:month|week|day|mth|wk).*")) {
			return "[under 5]";
		}
		int years = NumberWords
			.value(Figures.mend(mention, lower).replaceAll("[ -](?:odd|ish|something|and a half)$", ""));
		if (years < 0) {
			return "[age]";
		}
		int band = BEGINS.length - 1;
		while (BEGINS[band] > years) {
			band--;
		}
		return band(band);
	}

	private static String band(int band) {
		if (band == 0) {
			return "[under 5]";
		}
		return (band == BEGINS.length - 1) ? "[65 or over]"
				: "[" + BEGINS[band] + " to " + (BEGINS[band + 1] - 1) + "]";
	}

}
