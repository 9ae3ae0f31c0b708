package org.chorus.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Details;
import org.chorus.account.HarmCategory;
import org.chorus.account.RedactedText;
import org.chorus.account.Week;
import org.chorus.search.language.FieldName;
import org.chorus.search.words.Stems;
import org.chorus.search.words.Word;
import org.chorus.search.words.Words;

/**
 * Turns an account into a document; only its approved text and the ticked details go in.
 * For one thread at a time.
 */
public final class AccountDocument {

	private static final FieldType WORDS = positions(false);

	private static final FieldType PLACES = positions(true);

	private final Words splitter = new Words();

	/**
	 * A document for segments that {@link StemCodec} writes.
	 */
	Document of(Account account) throws IOException {
		return document(account, (words, hidden) -> new WordStream.Last(words.size() - hidden.cardinality()));
	}

	/**
	 * A document that holds its stems itself, for an index that no codec writes.
	 */
	Document withStems(Account account) throws IOException {
		Stems stems = new Stems();
		return document(account, (words, hidden) -> new WordStream(words, hidden, (word) -> stems.stem(word.form())));
	}

	private Document document(Account account, BiFunction<List<Word>, BitSet, TokenStream> stems) throws IOException {
		Document document = new Document();
		key(document, account.id());
		words(document, account.content().text(), stems);
		details(document, account.content().details(), Objects.requireNonNullElse(account.released(), account.week()));
		return document;
	}

	public static Term term(AccountId id) {
		return new Term(Columns.ID, bytes(id));
	}

	private static void key(Document document, AccountId id) {
		document.add(new StringField(Columns.ID, bytes(id), Field.Store.NO));
		document.add(new BinaryDocValuesField(Columns.ID, bytes(id)));
		document.add(new NumericDocValuesField(Columns.ORDER, id.low()));
		document.add(new StringField(Columns.REF, id.ref(), Field.Store.NO));
	}

	private void words(Document document, RedactedText text, BiFunction<List<Word>, BitSet, TokenStream> stems)
			throws IOException {
		List<Word> words = this.splitter.split(text.text());
		BitSet hidden = StandIns.among(words, text);
		document.add(new BinaryDocValuesField(Columns.TEXT, new BytesRef(text.text())));
		document.add(new BinaryDocValuesField(Columns.LAYOUT, Layout.write(words)));
		document.add(new Field(Columns.TEXT, new WordStream(words, hidden, Word::form), WORDS));
		document.add(new Field(Columns.STEM, stems.apply(words, hidden), WORDS));
		document.add(new BinaryDocValuesField(Columns.SKETCH, Sketch.of(words)));
		document.add(new Field(Columns.OPENINGS, new WordStream.Openings(words), PLACES));
	}

	private static void details(Document document, Details details, Week week) {
		document.add(new NumericDocValuesField(Columns.DETAILS, PackedDetails.pack(details)));
		document.add(new IntField(Columns.MONTH, PackedDetails.number(details.month()), Field.Store.NO));
		document.add(new NumericDocValuesField(Columns.WEEK, 100L * week.year() + week.week()));
		for (HarmCategory harm : details.harms()) {
			value(document, FieldName.HARM, harm.label());
		}
		value(document, FieldName.REGION, details.region().label());
		value(document, FieldName.EMPLOYER, details.employer().label());
		value(document, FieldName.ROLE, details.role().label());
		value(document, FieldName.BASIS, details.basis().label());
	}

	private static void value(Document document, FieldName field, String label) {
		document.add(new StringField(field.label(), label, Field.Store.NO));
	}

	static AccountId id(BytesRef bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
		return new AccountId(buffer.getLong(), buffer.getLong());
	}

	private static BytesRef bytes(AccountId id) {
		return new BytesRef(ByteBuffer.allocate(16).putLong(id.high()).putLong(id.low()).array());
	}

	private static FieldType positions(boolean bare) {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setTokenized(true);
		type.setOmitNorms(bare);
		type.freeze();
		return type;
	}

}
