package org.chorus.deid;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The forms that the beginning of a Welsh word takes after other words: {@code trydedd}
 * is also {@code drydedd} and {@code nhrydedd}.
 */
final class Mutations {

	private static final Map<String, List<String>> BEGINNINGS = Map.of("ll", List.of("l"), "rh", List.of("r"), "p",
			List.of("b", "mh", "ph"), "t", List.of("d", "nh", "th"), "c", List.of("g", "ngh", "ch"), "b",
			List.of("f", "m"), "d", List.of("dd", "n"), "g", List.of("", "ng"), "m", List.of("f"));

	private Mutations() {
	}

	static List<String> of(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.startsWith("ch") || lower.startsWith("dd") || lower.startsWith("th") || lower.startsWith("ph")) {
			return List.of();
		}
		int letters = (lower.startsWith("ll") || lower.startsWith("rh")) ? 2 : 1;
		String rest = lower.substring(Math.min(letters, lower.length()));
		return BEGINNINGS.getOrDefault(lower.substring(0, Math.min(letters, lower.length())), List.of())
			.stream()
			.map((String beginning) -> beginning + rest)
			.toList();
	}

}
