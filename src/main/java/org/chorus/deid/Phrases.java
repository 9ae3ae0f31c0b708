package org.chorus.deid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their words, each with traits; finds the longest that begins at a token.
 */
final class Phrases {

	private static final class Node {

		private final Map<String, Node> next = new HashMap<>(2);

		private int traits;

	}

	record Hit(int tokens, int traits) {
	}

	static final Hit NONE = new Hit(0, 0);

	private final Map<String, Node> first = new HashMap<>();

	void add(List<Token> phrase, Trait trait) {
		if (phrase.isEmpty()) {
			return;
		}
		Node node = this.first.computeIfAbsent(phrase.get(0).lower(), (String key) -> new Node());
		for (Token token : phrase.subList(1, phrase.size())) {
			node = node.next.computeIfAbsent(token.lower(), (String key) -> new Node());
		}
		node.traits |= trait.bit();
	}

	/**
	 * The longest phrase of any of the wanted traits that begins at the token.
	 */
	Hit longest(List<Token> tokens, int at, int wanted) {
		Node node = this.first.get(tokens.get(at).lower());
		Hit best = NONE;
		for (int i = at; node != null; node = (++i < tokens.size()) ? node.next.get(tokens.get(i).lower()) : null) {
			if ((node.traits & wanted) != 0) {
				best = new Hit(i - at + 1, node.traits);
			}
		}
		return best;
	}

}
