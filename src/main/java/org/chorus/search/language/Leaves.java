package org.chorus.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Fuzzy;
import org.chorus.search.language.Clause.Leaf;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Wildcard;
import org.chorus.search.language.Token.Kind;
import org.chorus.search.words.Word;
import org.chorus.search.words.Words;

/**
 * Reads words, phrases, wildcards and fuzzy words.
 */
final class Leaves {

	private static final Pattern FUZZY = Pattern.compile("(.+)~([12]?)");

	private static final Pattern FOREIGN = Pattern
		.compile("[&|]{1,2}|!|[-+!](?=\\p{L}).*|.*\\^[\\d.]+|.*~[\\d.]*|\\{.*|.*\\}");

	/**
	 * Letters that no account uses stand in for the wildcards while words are split, so
	 * that they stay where they are.
	 */
	private static final char ANY = '\u1200';

	private static final char ONE = '\u1208';

	private Leaves() {
	}

	static Leaf read(Token token, String query) {
		String text = token.text();
		if (token.kind() == Kind.QUOTE) {
			return phrase(token, query, text.replaceAll("\\?(?=\\s|$)", " "), true);
		}
		Matcher fuzzy = FUZZY.matcher(text);
		if (fuzzy.matches() && !token.exact()) {
			return fuzzy(token, query, fuzzy);
		}
		if (FOREIGN.matcher(text).matches()) {
			throw new BadQuery("foreign", token.at(), LuceneSyntax.translated(query));
		}
		return phrase(token, query, text, token.exact());
	}

	private static Leaf phrase(Token token, String query, String text, boolean exact) {
		List<Leaf> words = new ArrayList<>();
		for (Word word : Words.of(text.replace('*', ANY).replace('?', ONE))) {
			String form = word.form().replace(ANY, '*').replace(ONE, '?');
			Place at = placed(token, word);
			words.add((form.indexOf('*') >= 0 || form.indexOf('?') >= 0) ? wildcard(form, at, query)
					: new Exact(form, at));
		}
		if (words.isEmpty()) {
			throw new BadQuery("no-word", token.at(), List.of());
		}
		if (words.size() > 1) {
			return new Phrase(words, token.at());
		}
		return (words.getFirst() instanceof Exact only && !exact) ? new Clause.Word(only.form(), token.at())
				: words.getFirst();
	}

	private static Place placed(Token token, Word word) {
		int shift = token.at().end() - token.text().length() - ((token.kind() == Kind.QUOTE) ? 1 : 0);
		return new Place(shift + word.begin(), shift + word.end());
	}

	private static Leaf wildcard(String pattern, Place at, String query) {
		if (pattern.chars().allMatch((c) -> c == '*' || c == '?')) {
			boolean everything = query.strip().equals("*");
			throw new BadQuery("any-word", at, everything ? List.of("*:*") : List.of());
		}
		return new Wildcard(pattern, at);
	}

	private static Leaf fuzzy(Token token, String query, Matcher fuzzy) {
		List<Word> words = Words.of(fuzzy.group(1));
		if (words.size() != 1 || fuzzy.group(1).indexOf('*') >= 0 || fuzzy.group(1).indexOf('?') >= 0) {
			throw new BadQuery("fuzzy", token.at(), List.of());
		}
		String form = words.getFirst().form();
		int letters = fuzzy.group(2).isEmpty() ? usual(form) : Integer.parseInt(fuzzy.group(2));
		if (form.codePointCount(0, form.length()) <= letters + 1) {
			throw new BadQuery("fuzzy-short", token.at(), List.of(replaced(query, token.at(), form)), form);
		}
		return new Fuzzy(form, letters, token.at());
	}

	private static int usual(String form) {
		return (form.length() <= 5) ? 1 : 2;
	}

	private static String replaced(String query, Place at, String by) {
		return query.substring(0, at.begin()) + by + query.substring(at.end());
	}

}
