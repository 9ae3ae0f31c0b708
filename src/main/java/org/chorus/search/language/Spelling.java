package org.chorus.search.language;

/**
 * How many letters apart two words are: put in, left out, changed, or swapped with the
 * next.
 */
final class Spelling {

	private Spelling() {
	}

	static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = (i == 0 || j == 0) ? i + j : cheapest(cost, one, other, i, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	private static int cheapest(int[][] cost, String one, String other, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}

}
