package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the lists of words in a pattern, {@code (?:lane|lea|leas)}, as the tree of
 * their letters, {@code (?:l(?:ane|ea(?:s)?))}, so that a word on no list is given up at
 * its first strange letter. The longest word that fits is tried first.
 */
final class WordTree {

	/** Words of plain letters, the last letter of each perhaps optional. */
	private static final Pattern LIST = Pattern
		.compile("\\(\\?:([a-z0-9' ]{1,40}\\??(?:\\|[a-z0-9' ]{1,40}\\??){3,400})\\)");

	private final TreeMap<Character, WordTree> next = new TreeMap<>();

	private boolean end;

	private WordTree() {
	}

	/**
	 * The same pattern, each list of four words or more written as a tree.
	 */
	static String planted(String pattern) {
		return LIST.matcher(pattern)
			.replaceAll((list) -> Matcher.quoteReplacement("(?:" + tree(list.group(1)).branches() + ")"));
	}

	private static WordTree tree(String words) {
		WordTree tree = new WordTree();
		for (String word : words.split("\\|")) {
			boolean optional = word.endsWith("?");
			String whole = optional ? word.substring(0, word.length() - 1) : word;
			tree.add(whole);
			if (optional) {
				tree.add(whole.substring(0, whole.length() - 1));
			}
		}
		return tree;
	}

	private void add(String word) {
		WordTree at = this;
		for (char letter : word.toCharArray()) {
			at = at.next.computeIfAbsent(letter, (Character key) -> new WordTree());
		}
		at.end = true;
	}

	private String branches() {
		List<String> branches = new ArrayList<>();
		this.next.forEach((Character letter, WordTree rest) -> branches.add(letter + rest.rest()));
		return String.join("|", branches);
	}

	private String rest() {
		if (this.next.isEmpty()) {
			return "";
		}
		boolean plain = !this.end && this.next.size() == 1;
		return plain ? branches() : "(?:" + branches() + ")" + (this.end ? "?" : "");
	}

}
