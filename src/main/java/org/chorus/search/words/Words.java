package org.chorus.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.chorus.search.words.Word.Opening;

/**
 * Splits texts and queries into words by the rules of Unicode (UAX 29), every word kept:
 * a list of stop words would widen phrases without saying so. For one thread at a time.
 */
public final class Words {

	/**
	 * Raised when any rule of this package changes what is indexed.
	 */
	public static final int VERSION = 1;

	private final StandardTokenizer tokenizer = new StandardTokenizer();

	private final CharTermAttribute term = this.tokenizer.addAttribute(CharTermAttribute.class);

	private final OffsetAttribute offset = this.tokenizer.addAttribute(OffsetAttribute.class);

	/**
	 * The words of a text in order, for a caller that asks once.
	 */
	public static List<Word> of(String text) {
		return new Words().split(text);
	}

	public List<Word> split(String text) {
		try {
			return read(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory could not be read", ex);
		}
	}

	private List<Word> read(String text) throws IOException {
		List<Word> words = new ArrayList<>(text.length() / 5);
		this.tokenizer.setReader(new StringReader(text));
		this.tokenizer.reset();
		Word last = null;
		while (this.tokenizer.incrementToken()) {
			int begin = this.offset.startOffset();
			Opening opening = (last != null) ? Openings.between(text, last, begin) : Opening.PARAGRAPH;
			last = new Word(Folding.fold(this.term), begin, this.offset.endOffset(), opening);
			words.add(last);
		}
		this.tokenizer.end();
		this.tokenizer.close();
		return words;
	}

}
