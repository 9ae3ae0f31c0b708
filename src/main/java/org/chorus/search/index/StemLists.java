package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader.FilterFields;
import org.apache.lucene.index.FilterLeafReader.FilterTerms;
import org.apache.lucene.index.FilterLeafReader.FilterTermsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chorus.search.words.Stems;
import org.jspecify.annotations.Nullable;

/**
 * What a new segment holds, with {@link Columns#STEM} put together from
 * {@link Columns#TEXT}: where a stem stands is where any of its forms does, so its list
 * is theirs in one. That costs once for each word of a segment what a column filled word
 * by word costs each time the word is written.
 */
final class StemLists extends FilterFields {

	StemLists(Fields fields) {
		super(fields);
	}

	@Override
	public @Nullable Terms terms(String column) throws IOException {
		if (!column.equals(Columns.STEM)) {
			return super.terms(column);
		}
		Terms words = super.terms(Columns.TEXT);
		return (words != null) ? new StemTerms(words) : null;
	}

	private static final class StemTerms extends FilterTerms {

		StemTerms(Terms words) {
			super(words);
		}

		@Override
		public TermsEnum iterator() throws IOException {
			Map<BytesRef, List<BytesRef>> forms = new TreeMap<>();
			Stems stems = new Stems();
			TermsEnum words = super.iterator();
			for (BytesRef word = words.next(); word != null; word = words.next()) {
				BytesRef form = BytesRef.deepCopyOf(word);
				forms.computeIfAbsent(new BytesRef(stems.stem(form.utf8ToString())), (stem) -> new ArrayList<>(1))
					.add(form);
			}
			return new EachStem(super.iterator(), forms);
		}

		@Override
		public long size() {
			return -1;
		}

	}

	/**
	 * Goes through the stems in order; a writer of a segment asks for no more.
	 */
	private static final class EachStem extends FilterTermsEnum {

		private final Iterator<Map.Entry<BytesRef, List<BytesRef>>> stems;

		private Map.@Nullable Entry<BytesRef, List<BytesRef>> present;

		EachStem(TermsEnum words, Map<BytesRef, List<BytesRef>> forms) {
			super(words);
			this.stems = forms.entrySet().iterator();
		}

		@Override
		public @Nullable BytesRef next() {
			this.present = this.stems.hasNext() ? this.stems.next() : null;
			return (this.present != null) ? this.present.getKey() : null;
		}

		@Override
		public @Nullable BytesRef term() {
			return (this.present != null) ? this.present.getKey() : null;
		}

		@Override
		public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
			List<BytesRef> forms = (this.present != null) ? this.present.getValue() : List.of();
			if (forms.size() == 1) {
				return postings(forms.getFirst(), reuse, flags);
			}
			List<PostingsEnum> lists = new ArrayList<>();
			for (BytesRef form : forms) {
				lists.add(postings(form, null, flags));
			}
			return new JoinedLists(lists);
		}

		private PostingsEnum postings(BytesRef form, @Nullable PostingsEnum reuse, int flags) throws IOException {
			if (!super.seekExact(form)) {
				throw new IllegalStateException("A word of this segment is no longer in it");
			}
			return super.postings(reuse, flags);
		}

	}

}
