package org.chorus.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The common stem of the forms of an English word, by Krovetz's stemmer: it strips
 * endings only where a word of the dictionary is left, so that "organisation" and "organ"
 * stay apart. For one thread at a time.
 */
public final class Stems {

	private final OneWord word = new OneWord();

	private final TokenStream stemmed = new KStemFilter(this.word);

	private final CharTermAttribute stem = this.stemmed.getAttribute(CharTermAttribute.class);

	/**
	 * The stem of a form, for a caller that asks once.
	 */
	public static String of(String form) {
		return new Stems().stem(form);
	}

	public String stem(String form) {
		this.word.form = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
		try {
			this.stemmed.incrementToken();
			return this.stem.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A word in memory could not be read", ex);
		}
	}

	/**
	 * Gives the same word whenever it is asked.
	 */
	private static final class OneWord extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private String form = "";

		@Override
		public boolean incrementToken() {
			clearAttributes();
			this.term.append(this.form);
			return true;
		}

	}

}
