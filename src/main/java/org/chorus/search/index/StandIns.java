package org.chorus.search.index;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.RedactedText;
import org.chorus.account.RedactedText.Replacement;
import org.chorus.search.words.Word;

/**
 * Tells the words of an account that nobody is to find: those that stand in for what was
 * taken out and tell no more than what sort of thing it was. Otherwise "case" would find
 * every "[case number]". They keep their places, so that distances are as they are read.
 */
final class StandIns {

	/**
	 * What stands for anything but a direct identifier may tell something: "[a date in
	 * August 2014]", "[hospital A]". These words of it do not.
	 */
	private static final Set<String> SORTS = Set.of("place", "organisation", "date", "detail", "thing");

	private StandIns() {
	}

	/**
	 * The places of these words among the words of the text.
	 */
	static BitSet among(List<Word> words, RedactedText text) {
		BitSet found = new BitSet(words.size());
		int next = 0;
		for (Replacement replaced : text.replacements()) {
			while (next < words.size() && words.get(next).begin() < replaced.begin()) {
				next++;
			}
			for (; next < words.size() && words.get(next).begin() < replaced.end(); next++) {
				found.set(next, replaced.mark().kind().isDirect() || tellsNothing(words.get(next).form()));
			}
		}
		return found;
	}

	private static boolean tellsNothing(String form) {
		return form.length() == 1 && Character.isLetter(form.charAt(0)) || SORTS.contains(form);
	}

}
