package org.chorus.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The common stem of the forms of an English word, by Krovetz's stemmer: it strips
 * endings only where a word of the dictionary is left, so that "organisation" and "organ"
 * stay apart.
 */
public final class Stems {

	private Stems() {
	}

	public static String of(String form) {
		String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
		try (TokenStream stemmed = new KStemFilter(new OneWord(bare))) {
			stemmed.reset();
			stemmed.incrementToken();
			return stemmed.getAttribute(CharTermAttribute.class).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A word in memory could not be read", ex);
		}
	}

	private static final class OneWord extends TokenStream {

		private final String word;

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private boolean given;

		OneWord(String word) {
			this.word = word;
		}

		@Override
		public boolean incrementToken() {
			if (this.given) {
				return false;
			}
			clearAttributes();
			this.term.append(this.word);
			this.given = true;
			return true;
		}

	}

}
