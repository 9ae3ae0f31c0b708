package org.chorus.search.index;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chorus.search.words.Stems;
import org.chorus.search.words.Word;

/**
 * Gives words that were split once to more than one column: here all of them, as written.
 */
final class WordStream extends TokenStream {

	private final List<Word> words;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private int next;

	WordStream(List<Word> words) {
		this.words = words;
	}

	@Override
	public boolean incrementToken() {
		if (this.next == this.words.size()) {
			return false;
		}
		clearAttributes();
		this.term.append(this.words.get(this.next++).form());
		return true;
	}

	@Override
	public void reset() {
		this.next = 0;
	}

	/**
	 * Gives the words that are written unlike their stem, each with it.
	 */
	static final class OtherForms extends TokenStream {

		private final List<Word> words;

		private final Stems stems;

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private int next;

		OtherForms(List<Word> words, Stems stems) {
			this.words = words;
			this.stems = stems;
		}

		@Override
		public boolean incrementToken() {
			while (this.next < this.words.size()) {
				String form = this.words.get(this.next++).form();
				String stem = this.stems.of(form);
				if (!stem.equals(form)) {
					clearAttributes();
					this.term.append(Forms.entry(stem, form));
					return true;
				}
			}
			return false;
		}

		@Override
		public void reset() {
			this.next = 0;
		}

	}

	/**
	 * Gives the places where sentences and paragraphs open.
	 */
	static final class Openings extends TokenStream {

		private final List<Word> words;

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

		private int next;

		private int last = -1;

		private boolean paragraph;

		Openings(List<Word> words) {
			this.words = words;
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			if (this.paragraph) {
				this.paragraph = false;
				this.term.append(Columns.PARAGRAPH);
				this.step.setPositionIncrement(0);
				return true;
			}
			while (this.next < this.words.size() && !this.words.get(this.next).opensSentence()) {
				this.next++;
			}
			if (this.next == this.words.size()) {
				return false;
			}
			this.term.append(Columns.SENTENCE);
			this.step.setPositionIncrement(this.next - this.last);
			this.last = this.next;
			this.paragraph = this.words.get(this.next++).opensParagraph();
			return true;
		}

		@Override
		public void reset() {
			this.next = 0;
			this.last = -1;
			this.paragraph = false;
		}

	}

}
