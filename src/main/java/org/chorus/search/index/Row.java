package org.chorus.search.index;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.chorus.account.AccountId;
import org.chorus.account.Details;
import org.chorus.account.Week;

/**
 * What the index keeps of one account to show.
 */
final class Row {

	private final LeafReaderContext leaf;

	private final int document;

	Row(IndexSearcher searcher, int document) {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		this.leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		this.document = document - this.leaf.docBase;
	}

	AccountId id() throws IOException {
		return AccountDocument.id(bytes(Columns.ID));
	}

	String text() throws IOException {
		return bytes(Columns.TEXT).utf8ToString();
	}

	BytesRef sketch() throws IOException {
		return bytes(Columns.SKETCH);
	}

	Layout layout() throws IOException {
		return Layout.read(bytes(Columns.LAYOUT));
	}

	Details details() throws IOException {
		return PackedDetails.unpack(number(Columns.DETAILS));
	}

	Week week() throws IOException {
		long week = number(Columns.WEEK);
		return new Week((int) week / 100, (int) week % 100);
	}

	private BytesRef bytes(String column) throws IOException {
		BinaryDocValues values = DocValues.getBinary(this.leaf.reader(), column);
		values.advanceExact(this.document);
		return values.binaryValue();
	}

	private long number(String column) throws IOException {
		NumericDocValues values = DocValues.getNumeric(this.leaf.reader(), column);
		values.advanceExact(this.document);
		return values.longValue();
	}

}
