package org.chorus.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or two neighbouring words of a text, in lower case, that can speak for a harm:
 * one of them at least is no mere filler. What stands in square brackets was taken out
 * and says nothing.
 *
 * @param begin offset in characters of the text, inclusive
 * @param end offset in characters of the text, exclusive
 */
record Phrase(String words, int begin, int end) {

	private static final Set<String> FILLERS = Set.of("a", "about", "after", "all", "am", "an", "and", "any", "are",
			"as", "at", "be", "because", "been", "before", "being", "but", "by", "can", "could", "cos", "did", "didn't",
			"didnt", "do", "does", "don't", "dont", "for", "from", "get", "go", "got", "had", "has", "have", "having",
			"he", "he'd", "he's", "hed", "her", "hes", "him", "his", "how", "i", "i'd", "i'm", "i've", "id", "if", "im",
			"in", "into", "is", "it", "it's", "its", "ive", "just", "like", "me", "more", "my", "no", "not", "now",
			"of", "off", "on", "one", "only", "or", "other", "our", "out", "over", "own", "said", "say", "says", "she",
			"she'd", "she's", "shes", "so", "some", "than", "that", "that's", "thats", "the", "their", "them", "then",
			"there", "they", "this", "those", "to", "too", "two", "up", "us", "was", "wasn't", "we", "were", "what",
			"when", "where", "which", "who", "why", "will", "with", "would", "you", "your", "full", "stop", "comma");

	/**
	 * Every phrase of a text, in order.
	 */
	static List<Phrase> of(String text) {
		List<Phrase> words = words(text);
		List<Phrase> phrases = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			Phrase word = words.get(i);
			if (!FILLERS.contains(word.words)) {
				phrases.add(word);
			}
			if (i + 1 < words.size()) {
				Phrase next = words.get(i + 1);
				boolean telling = !FILLERS.contains(word.words) || !FILLERS.contains(next.words);
				if (telling && isNear(text, word.end, next.begin)) {
					phrases.add(new Phrase(word.words + " " + next.words, word.begin, next.end));
				}
			}
		}
		return phrases;
	}

	private static List<Phrase> words(String text) {
		List<Phrase> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '[') {
				at = afterBracket(text, at);
			}
			else if (Character.isLetter(c)) {
				int begin = at;
				while (at < text.length() && (Character.isLetter(text.charAt(at)) || isApostrophe(text, at))) {
					at++;
				}
				words.add(new Phrase(text.substring(begin, at).toLowerCase(Locale.ROOT).replace('\u2019', '\''), begin,
						at));
			}
			else {
				at++;
			}
		}
		return words;
	}

	/**
	 * A bracket that is never closed is no bracket.
	 */
	private static int afterBracket(String text, int at) {
		for (int i = at + 1; i < Math.min(text.length(), at + 40); i++) {
			if (text.charAt(i) == ']') {
				return i + 1;
			}
		}
		return at + 1;
	}

	private static boolean isApostrophe(String text, int at) {
		return (text.charAt(at) == '\'' || text.charAt(at) == '\u2019') && at + 1 < text.length()
				&& Character.isLetter(text.charAt(at + 1));
	}

	private static boolean isNear(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c != ' ' && c != '\n' && c != '-') {
				return false;
			}
		}
		return to - from <= 2;
	}

	@Override
	public String toString() {
		return "Phrase[" + this.begin + ", " + this.end + "]";
	}

}
