package org.chorus.search.index;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chorus.search.words.Word;

/**
 * Gives words that were split once to more than one column.
 */
final class WordStream extends TokenStream {

	private final List<Word> words;

	private final BitSet hidden;

	private final Function<Word, String> form;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

	private int next;

	/**
	 * Gives the words in this form.
	 * @param hidden the places of words that are left out
	 */
	WordStream(List<Word> words, BitSet hidden, Function<Word, String> form) {
		this.words = words;
		this.hidden = hidden;
		this.form = form;
	}

	@Override
	public boolean incrementToken() {
		int place = this.hidden.nextClearBit(this.next);
		if (place >= this.words.size()) {
			return false;
		}
		clearAttributes();
		this.step.setPositionIncrement(place - this.next + 1);
		this.next = place;
		this.term.append(this.form.apply(this.words.get(this.next++)));
		return true;
	}

	@Override
	public void reset() {
		this.next = 0;
	}

	/**
	 * Gives one token, as far from the beginning as there are words: the rest of the
	 * column of stems is made from theirs ({@link StemLists}).
	 */
	static final class Last extends TokenStream {

		private final int words;

		private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

		private boolean given;

		Last(int words) {
			addAttribute(CharTermAttribute.class);
			this.words = words;
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			boolean gives = !this.given && this.words > 0;
			this.given = true;
			this.step.setPositionIncrement(gives ? this.words : 0);
			return gives;
		}

		@Override
		public void reset() {
			this.given = false;
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
