package org.chorus.deid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts words for a {@link Vocabulary}.
 */
final class Words {

	private static final int ONE_BY_ONE_FROM = 3;

	private Words() {
	}

	/**
	 * The words that stand in at least three of the accounts.
	 */
	static Set<String> ofSeveral(List<Annotated> accounts) {
		Map<String, Integer> counts = new HashMap<>();
		for (Annotated account : accounts) {
			Set<String> words = new HashSet<>();
			Tokenizer.tokens(new View(account.text())).forEach((Token token) -> words.add(token.lower()));
			words.forEach((String word) -> counts.merge(word, 1, Integer::sum));
		}
		Set<String> several = new TreeSet<>();
		counts.forEach((String word, Integer count) -> {
			if (count >= ONE_BY_ONE_FROM) {
				several.add(word);
			}
		});
		return several;
	}

	/**
	 * How common words written small are in the texts: 1 once or twice, 2 up to ten
	 * times, 3 oftener.
	 */
	static Map<String, Integer> commonness(List<Annotated> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Annotated text : texts) {
			for (Token token : Tokenizer.tokens(new View(text.text()))) {
				if (token.isWord() && token.text().equals(token.lower())) {
					counts.merge(token.lower(), 1, Integer::sum);
				}
			}
		}
		counts.replaceAll((String word, Integer count) -> (count <= 2) ? 1 : (count <= 10) ? 2 : 3);
		return counts;
	}

}
