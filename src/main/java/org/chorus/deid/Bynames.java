package org.chorus.deid;

import java.util.List;

/**
 * Words that belong to a name because of where they stand in it: a quoted byname
 * ({@code Joe "the Lash" Rimmer}), one with an article ({@code Stan the Van}), the middle
 * of a name joined by hyphens ({@code Twyla-in-Tooting}).
 */
final class Bynames {

	private static final int LONGEST = 4;

	private final Label[] labels;

	private final List<Token> tokens;

	private final Facts facts;

	private Bynames(Label[] labels, List<Token> tokens, Facts facts) {
		this.labels = labels;
		this.tokens = tokens;
		this.facts = facts;
	}

	static void join(Label[] labels, List<Token> tokens, Facts facts) {
		Bynames bynames = new Bynames(labels, tokens, facts);
		for (int i = 1; i + 1 < labels.length; i++) {
			if (bynames.isName(i - 1)) {
				bynames.quoted(i);
				bynames.article(i);
			}
			bynames.hyphened(i);
		}
	}

	private boolean isName(int i) {
		return i >= 0 && i < this.labels.length && this.labels[i] == Label.PERSON;
	}

	private boolean isQuote(int i) {
		Token token = this.tokens.get(i);
		return token.isSign('"') || token.isSign('\'') || token.isSign('(');
	}

	private boolean isClosing(int i) {
		Token token = this.tokens.get(i);
		return token.isSign('"') || token.isSign('\'') || token.isSign(')');
	}

	private void quoted(int i) {
		if (!isQuote(i) || this.facts.gap[i] > 1) {
			return;
		}
		int end = i + 1;
		boolean named = false;
		while (end < Math.min(i + 1 + LONGEST, this.labels.length) && this.tokens.get(end).isWord()) {
			named |= isName(end);
			end++;
		}
		if (end > i + 1 && end < this.labels.length && isClosing(end) && isByname(i, end, named)) {
			fill(i + 1, end);
		}
	}

	/**
	 * Whether the quotes stand within a name, or hold a name and an article.
	 */
	private boolean isByname(int begin, int end, boolean named) {
		boolean within = isName(end + 1) && this.facts.gap[end + 1] == 1 && !this.tokens.get(end).isSign(')');
		return within || (named && isArticle(begin + 1));
	}

	private boolean isArticle(int i) {
		return "the".equals(this.tokens.get(i).lower());
	}

	private void article(int i) {
		if (isArticle(i) && this.facts.gap[i] == 1 && this.facts.gap[i + 1] == 1 && this.facts.style == 1
				&& this.facts.letterCase[i + 1] == 1 && !this.facts.isEvidence(i + 1)
				&& !Trait.COMMON_CAPITAL.in(this.facts.traits[i + 1])) {
			fill(i, i + 2);
		}
	}

	private void hyphened(int i) {
		if (i + 3 < this.labels.length && isHyphen(i) && isHyphen(i + 2) && isProper(i - 1) && isProper(i + 3)
				&& this.tokens.get(i + 1).isWord()) {
			this.labels[i + 1] = this.labels[i - 1];
		}
	}

	private boolean isHyphen(int i) {
		return this.tokens.get(i).isSign('-') && this.facts.gap[i] == 0 && this.facts.gap[i + 1] == 0;
	}

	private boolean isProper(int i) {
		return this.labels[i] == Label.PERSON || this.labels[i] == Label.PLACE || this.labels[i] == Label.CODE;
	}

	private void fill(int begin, int end) {
		for (int i = begin; i < end; i++) {
			this.labels[i] = Label.PERSON;
		}
	}

}
