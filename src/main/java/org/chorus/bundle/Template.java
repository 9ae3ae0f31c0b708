package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A message with places for values, parsed once: a bundle says some of them a hundred
 * thousand times.
 *
 * @param parts what stands before, between and after the places
 * @param places the numbers of the values, one fewer than the parts
 */
record Template(List<String> parts, List<Integer> places) {

	static Template of(String message) {
		List<String> parts = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		String left = message.replace("''", "'");
		int open = left.indexOf('{');
		while (open >= 0) {
			int close = left.indexOf('}', open);
			parts.add(left.substring(0, open));
			places.add(Integer.parseInt(left.substring(open + 1, close)));
			left = left.substring(close + 1);
			open = left.indexOf('{');
		}
		parts.add(left);
		return new Template(parts, places);
	}

	String fill(Object... values) {
		if (this.places.isEmpty()) {
			return this.parts.getFirst();
		}
		StringBuilder filled = new StringBuilder(this.parts.getFirst());
		for (int i = 0; i < this.places.size(); i++) {
			filled.append(said(values[this.places.get(i)])).append(this.parts.get(i + 1));
		}
		return filled.toString();
	}

	private static String said(Object value) {
		return (value instanceof Integer number) ? String.format(Locale.UK, "%,d", number) : String.valueOf(value);
	}

}
