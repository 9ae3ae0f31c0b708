package org.chorus.deid;

/**
 * Tells near spellings: one letter more, less, other or two swapped.
 */
final class Edits {

	private Edits() {
	}

	static boolean near(String one, String other) {
		if (one.length() > other.length()) {
			return near(other, one);
		}
		int longer = other.length() - one.length();
		if (longer > 1) {
			return false;
		}
		int from = 0;
		while (from < one.length() && one.charAt(from) == other.charAt(from)) {
			from++;
		}
		if (longer == 1) {
			return one.regionMatches(from, other, from + 1, one.length() - from);
		}
		return from == one.length() || one.regionMatches(from + 1, other, from + 1, one.length() - from - 1)
				|| isSwap(one, other, from);
	}

	private static boolean isSwap(String one, String other, int at) {
		return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
				&& one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
	}

}
