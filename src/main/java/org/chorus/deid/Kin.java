package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of an account by the words that may be forms of them, so that kin of a word are
 * found without going through all names.
 */
final class Kin {

	private static final int NEAR_FROM = 4;

	private final Lexicon lexicon;

	private final Map<String, Double> names = new HashMap<>();

	private final Map<String, Double> forms = new HashMap<>();

	/** Each longer name by itself and by itself with one letter left out. */
	private final Map<String, List<String>> gaps = new HashMap<>();

	Kin(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void add(String name, double belief) {
		if (this.names.merge(name, belief, Math::max) > belief) {
			return;
		}
		this.forms.merge(name + "s", belief, Math::max);
		for (String form : this.lexicon.shortForms(name)) {
			if (!form.equals(name)) {
				this.forms.merge(form, belief, Math::max);
			}
		}
		if (name.length() >= NEAR_FROM) {
			gapped(name)
				.forEach((String gap) -> this.gaps.computeIfAbsent(gap, (String key) -> new ArrayList<>(1)).add(name));
		}
	}

	boolean holds(String word) {
		return this.names.containsKey(word);
	}

	/**
	 * How likely a word is a name of which this is a short form, a long form or a plural.
	 */
	double form(String word) {
		double best = this.forms.getOrDefault(word, 0.0);
		for (String form : this.lexicon.shortForms(word)) {
			if (!form.equals(word)) {
				best = Math.max(best, this.names.getOrDefault(form, 0.0));
			}
		}
		return best;
	}

	/**
	 * How likely a word is a name of which this is a near spelling.
	 */
	double near(String word) {
		double best = 0;
		if (word.length() >= NEAR_FROM && !this.gaps.isEmpty()) {
			for (String gap : gapped(word)) {
				for (String name : this.gaps.getOrDefault(gap, List.of())) {
					if (!name.equals(word) && Edits.near(word, name)) {
						best = Math.max(best, this.names.getOrDefault(name, 0.0));
					}
				}
			}
		}
		return best;
	}

	private static List<String> gapped(String word) {
		List<String> gapped = new ArrayList<>(word.length() + 1);
		gapped.add(word);
		for (int i = 0; i < word.length(); i++) {
			gapped.add(word.substring(0, i) + word.substring(i + 1));
		}
		return gapped;
	}

}
