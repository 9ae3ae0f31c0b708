package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a view into tokens in one walk: runs of letters and digits, joined by apostrophes
 * between letters; a possessive ending is a token of its own. Spaces are left out.
 */
final class Tokenizer {

	private final String text;

	private final String lower;

	private final List<Token> tokens = new ArrayList<>();

	private Tokenizer(View view) {
		this.text = view.text();
		this.lower = view.lower();
	}

	static List<Token> tokens(View view) {
		return new Tokenizer(view).run();
	}

	private List<Token> run() {
		int at = 0;
		while (at < this.text.length()) {
			char c = this.text.charAt(at);
			if (Character.isLetterOrDigit(c)) {
				at = word(at);
			}
			else {
				if (c > ' ') {
					add(at, at + 1, Token.Sort.SIGN);
				}
				at++;
			}
		}
		return List.copyOf(this.tokens);
	}

	private int word(int begin) {
		int end = begin;
		int digits = 0;
		int letters = 0;
		while (end < this.text.length() && continues(end, begin)) {
			char c = this.text.charAt(end++);
			if (c >= '0' && c <= '9') {
				digits++;
			}
			else if (c != '\'') {
				letters++;
			}
		}
		if (isPossessive(begin, end)) {
			add(begin, end - 2, (digits > 0) ? Token.Sort.MIXED : Token.Sort.WORD);
			add(end - 2, end, Token.Sort.SIGN);
		}
		else {
			add(begin, end, (digits == 0) ? Token.Sort.WORD : (letters == 0) ? Token.Sort.NUMBER : Token.Sort.MIXED);
		}
		return end;
	}

	private boolean continues(int at, int begin) {
		char c = this.text.charAt(at);
		return Character.isLetterOrDigit(c) || ((c == '\'' || c == '|') && at > begin && at + 1 < this.text.length()
				&& Character.isLetter(this.text.charAt(at - 1)) && Character.isLetter(this.text.charAt(at + 1)));
	}

	private boolean isPossessive(int begin, int end) {
		return end - begin > 2 && this.text.charAt(end - 2) == '\'' && this.lower.charAt(end - 1) == 's'
				&& this.lower.indexOf('\'', begin) == end - 2;
	}

	private void add(int begin, int end, Token.Sort sort) {
		this.tokens.add(new Token(begin, end, sort, this.text.substring(begin, end), this.lower.substring(begin, end)));
	}

}
