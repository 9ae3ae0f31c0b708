package org.chorus.bundle;

/**
 * How a count leaves the house (requirement S19): 1 to 7 as "fewer than 8", others
 * rounded to 5.
 */
final class SmallCounts {

	static final int LEAST = 8;

	private SmallCounts() {
	}

	static boolean isSmall(int count) {
		return count > 0 && count < LEAST;
	}

	static int rounded(int count) {
		return (count + 2) / 5 * 5;
	}

	static String say(int count, Wording wording) {
		return isSmall(count) ? wording.say("count.small") : Integer.toString(rounded(count));
	}

}
