package org.chorus.search.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How long an account is, by which long accounts weigh less: as many words in the column
 * of stems as in that of words, though Lucene is given but the last of them.
 */
final class Lengths extends BM25Similarity {

	@Override
	public long computeNorm(FieldInvertState state) {
		return state.getName().equals(Columns.STEM) ? SmallFloat.intToByte4(state.getPosition() + 1)
				: super.computeNorm(state);
	}

}
