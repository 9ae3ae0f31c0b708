package org.chorus.deid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers in words, as people say and spell them.
 */
final class NumberWords {

	static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";

	static final String TEEN = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

	static final String TENS = "(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)";

	/**
	 * One to ninety-nine.
	 */
	static final String SMALL = "(?:" + TENS + "(?:[ -]" + UNIT + ")?|" + TEEN + "|" + UNIT + ")";

	/**
	 * A house number in words: "two oh four", "two hundred and six", "ninety one".
	 */
	static final String HOUSE = "(?:" + UNIT + " hundred(?: and " + SMALL + ")?|" + UNIT + "(?: (?:oh|" + UNIT
			+ ")){1,3}|" + SMALL + ")";

	private static final Map<String, Integer> VALUES = new HashMap<>();

	static {
		int value = 1;
		for (String word : ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
				+ " sixteen seventeen eighteen nineteen")
			.split(" ")) {
			VALUES.put(word, value++);
		}
		value = 20;
		for (String word : "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")) {
			VALUES.put(word, value);
			value += 10;
		}
		VALUES.put("fourty", 40);
		VALUES.put("tri", 3);
		VALUES.put("pump", 5);
		VALUES.put("deg", 10);
	}

	private static final Set<String> WITHIN = Set.of("oh", "hundred", "and", "flat", "fflat", "unit");

	private NumberWords() {
	}

	static boolean isNumber(String word) {
		return VALUES.containsKey(word);
	}

	/**
	 * How many of the words at the beginning are a house number.
	 */
	static int leading(String[] words) {
		int count = 0;
		while (count < words.length
				&& (isNumber(words[count]) || WITHIN.contains(words[count]) || (count == 0 && !words[0].isEmpty()))) {
			count++;
		}
		return count;
	}

	/**
	 * The value of figures or words up to ninety-nine, or -1: "34", "forty one",
	 * "thirty-six".
	 */
	static int value(String text) {
		int sum = 0;
		for (String part : text.strip().split("[ -]+")) {
			Integer value = VALUES.get(part);
			if (value == null && part.matches("[0-9]{1,3}")) {
				value = Integer.parseInt(part.replace('o', '0').replace('l', '1').replace('i', '1'));
			}
			if (value == null) {
				return (sum > 0) ? sum : -1;
			}
			sum += value;
		}
		return sum;
	}

}
