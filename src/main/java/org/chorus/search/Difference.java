package org.chorus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a text differs from another, word by word.
 */
record Difference(List<Part> parts) {

	/**
	 * Words that both texts have, or one of them alone.
	 */
	record Part(Side side, String text) {
	}

	/**
	 * Whose words they are.
	 */
	enum Side {

		BOTH, FIRST, SECOND

	}

	/**
	 * The most pairs of words that are compared; beyond it, what lies between the same
	 * beginning and the same end is shown as different altogether.
	 */
	private static final long MOST = 4_000_000;

	private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");

	static Difference between(String first, String second) {
		List<String> one = List.of(WORD.split(first));
		List<String> other = List.of(WORD.split(second));
		int begin = 0;
		while (begin < Math.min(one.size(), other.size()) && same(one.get(begin), other.get(begin))) {
			begin++;
		}
		int end = 0;
		while (end < Math.min(one.size(), other.size()) - begin
				&& same(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
			end++;
		}
		Difference.Parts parts = new Parts();
		parts.add(Side.BOTH, other.subList(0, begin));
		middle(one.subList(begin, one.size() - end), other.subList(begin, other.size() - end), parts);
		parts.add(Side.BOTH, other.subList(other.size() - end, other.size()));
		return new Difference(List.copyOf(parts.list));
	}

	/**
	 * By the longest words in common, in order.
	 */
	private static void middle(List<String> one, List<String> other, Parts parts) {
		if ((long) one.size() * other.size() > MOST) {
			parts.add(Side.FIRST, one);
			parts.add(Side.SECOND, other);
			return;
		}
		int[][] common = new int[one.size() + 1][other.size() + 1];
		for (int i = one.size() - 1; i >= 0; i--) {
			for (int j = other.size() - 1; j >= 0; j--) {
				common[i][j] = same(one.get(i), other.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < one.size() || j < other.size()) {
			if (i < one.size() && j < other.size() && same(one.get(i), other.get(j))) {
				parts.add(Side.BOTH, other.subList(j, j + 1));
				i++;
				j++;
			}
			else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
				parts.add(Side.FIRST, one.subList(i, i + 1));
				i++;
			}
			else {
				parts.add(Side.SECOND, other.subList(j, j + 1));
				j++;
			}
		}
	}

	private static boolean same(String word, String other) {
		return word.strip().equals(other.strip());
	}

	/**
	 * Parts as they come; neighbours of one side become one.
	 */
	private static final class Parts {

		private final List<Part> list = new ArrayList<>();

		void add(Side side, List<String> words) {
			if (words.isEmpty()) {
				return;
			}
			String text = String.join("", words);
			if (!this.list.isEmpty() && this.list.getLast().side() == side) {
				text = this.list.removeLast().text() + text;
			}
			this.list.add(new Part(side, text));
		}

	}

}
