package org.chorus.deid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Hands out [Person A], [Person B] and so on: one thing one letter through an account.
 */
final class Letters {

	private final Set<String> inUse;

	private final Map<String, Integer> next = new HashMap<>();

	private final Map<String, String> given = new HashMap<>();

	Letters(Set<String> inUse) {
		this.inUse = new HashSet<>(inUse);
	}

	/**
	 * The stand-in for the thing so identified, the same each time.
	 */
	String of(String noun, String identity) {
		return this.given.computeIfAbsent(noun + '\n' + identity, (String key) -> fresh(noun));
	}

	private String fresh(String noun) {
		String surrogate;
		do {
			int number = this.next.merge(noun, 1, Integer::sum) - 1;
			surrogate = "[" + noun + " " + letters(number) + "]";
		}
		while (!this.inUse.add(surrogate));
		return surrogate;
	}

	private static String letters(int number) {
		String last = String.valueOf((char) ('A' + number % 26));
		return (number < 26) ? last : letters(number / 26 - 1) + last;
	}

}
