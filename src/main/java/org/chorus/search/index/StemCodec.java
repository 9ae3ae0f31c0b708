package org.chorus.search.index;

import java.io.IOException;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Adds the lists of {@link StemLists stems} when a segment is first written. What stands
 * on disk is Lucene's own format under its own name, and needs nothing of this to be read
 * or merged.
 */
final class StemCodec extends FilterCodec {

	private final PostingsFormat postings;

	StemCodec() {
		super(Codec.getDefault().getName(), Codec.getDefault());
		this.postings = new Stemming(this.delegate.postingsFormat());
	}

	@Override
	public PostingsFormat postingsFormat() {
		return this.postings;
	}

	private static final class Stemming extends PostingsFormat {

		private final PostingsFormat format;

		Stemming(PostingsFormat format) {
			super(format.getName());
			this.format = format;
		}

		@Override
		public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
			return new Adding(this.format.fieldsConsumer(state));
		}

		@Override
		public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
			return this.format.fieldsProducer(state);
		}

	}

	private static final class Adding extends FieldsConsumer {

		private final FieldsConsumer consumer;

		Adding(FieldsConsumer consumer) {
			this.consumer = consumer;
		}

		@Override
		public void write(Fields fields, NormsProducer norms) throws IOException {
			this.consumer.write(new StemLists(fields), norms);
		}

		@Override
		public void merge(MergeState state, NormsProducer norms) throws IOException {
			this.consumer.merge(state, norms);
		}

		@Override
		public void close() throws IOException {
			this.consumer.close();
		}

	}

}
