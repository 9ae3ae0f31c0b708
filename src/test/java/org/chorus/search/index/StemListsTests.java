package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.chorus.account.Change;
import org.chorus.search.Shelf;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The column of stems made from that of words is the one that Lucene would have made word
 * by word.
 */
class StemListsTests {

	private static final long SEED = new Random().nextLong();

	private static final List<String> WORDS = List.of("case", "cases", "Case's", "refused", "refuse", "refusing",
			"refusal", "was", "wasn't", "na\u00efve", "naive", "7", "risk", "risks", "risky", "officers",
			"officer\u2019s", "agreed", "agree", "ran", "\u6d4b", "\ud83d\ude00");

	private final Random random = new Random(SEED);

	@Test
	void isWhatLuceneMakesWordByWord() throws IOException {
		Shelf shelf = new Shelf(SEED);
		for (int i = 0; i < 300; i++) {
			shelf.release(text());
		}
		List<Change> changes = shelf.changesAfter(0, 1000);
		try (Directory plain = wordByWord(changes);
				IndexReader reader = DirectoryReader.open(plain);
				Build build = new Build(new ByteBuffersDirectory())) {
			build.fill(changes.subList(0, 150));
			for (Change change : changes.subList(150, 300)) {
				build.apply(change);
				if (this.random.nextInt(12) == 0) {
					build.refresh();
				}
			}
			build.refresh();
			Generation present = build.acquire();
			assertThat(places(present.getIndexReader())).as("places, seed %d", SEED)
				.isNotEmpty()
				.isEqualTo(places(reader));
			assertThat(lengths(present.getIndexReader())).as("lengths, seed %d", SEED).isEqualTo(lengths(reader));
			build.release(present);
			build.apply(new Change(1000, changes.getFirst().id(), Optional.empty()));
			build.purge();
			Generation merged = build.acquire();
			Map<String, List<String>> left = places(reader);
			String gone = AccountDocument.term(changes.getFirst().id()).bytes().toString();
			left.values().forEach((list) -> list.removeIf((place) -> place.startsWith(gone)));
			left.values().removeIf(List::isEmpty);
			assertThat(places(merged.getIndexReader())).as("after a merge, seed %d", SEED).isEqualTo(left);
			build.release(merged);
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int left = this.random.nextInt(60); left > 0; left--) {
			text.append(WORDS.get(this.random.nextInt(WORDS.size()))).append((left % 7 == 0) ? ". " : " ");
		}
		return text.isEmpty() ? "..." : text.toString();
	}

	private static Directory wordByWord(List<Change> changes) throws IOException {
		Directory directory = new ByteBuffersDirectory();
		AccountDocument documents = new AccountDocument();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			for (Change change : changes) {
				writer.addDocument(documents.withStems(change.released().orElseThrow()));
			}
		}
		return directory;
	}

	/**
	 * For each stem, the accounts and the places in them.
	 */
	private static Map<String, List<String>> places(IndexReader reader) throws IOException {
		Map<String, List<String>> places = new TreeMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(Columns.STEM);
			TermsEnum stems = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
			for (BytesRef stem = stems.next(); stem != null; stem = stems.next()) {
				places.computeIfAbsent(stem.utf8ToString(), (key) -> new ArrayList<>())
					.addAll(places(leaf.reader(), stems.postings(null, PostingsEnum.POSITIONS)));
			}
		}
		places.values().forEach((list) -> list.sort(null));
		return places;
	}

	private static List<String> places(LeafReader leaf, PostingsEnum list) throws IOException {
		List<String> places = new ArrayList<>();
		while (list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(list.docID())) {
				for (int i = 0; i < list.freq(); i++) {
					places.add(id(leaf, list.docID()) + " " + list.nextPosition());
				}
			}
		}
		return places;
	}

	private static Map<String, Long> lengths(IndexReader reader) throws IOException {
		Map<String, Long> lengths = new TreeMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			NumericDocValues norms = leaf.reader().getNormValues(Columns.STEM);
			while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				lengths.put(id(leaf.reader(), norms.docID()), norms.longValue());
			}
		}
		return lengths;
	}

	private static String id(LeafReader leaf, int document) throws IOException {
		var ids = leaf.getBinaryDocValues(Columns.ID);
		assertThat(ids.advanceExact(document)).isTrue();
		return ids.binaryValue().toString();
	}

}
