package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.chorus.account.AccountId;
import org.chorus.search.Copy;
import org.chorus.search.words.Words;

/**
 * Finds accounts whose texts are copies of one another but for some words: those that
 * share at least half of their runs of three words. Sketches say which may be, the texts
 * which are. For one question.
 */
public final class NearCopies {

	private static final int HALF = 50;

	/**
	 * Sketches of texts that share half have fewer places in common than this once in a
	 * thousand times.
	 */
	private static final int LIKELY = 20;

	/**
	 * Texts that have this many places in common next to each other are compared.
	 */
	private static final int BAND = 2;

	/**
	 * Of more texts than this that are alike in a band, each is compared with the first
	 * and the next alone; there are other bands.
	 */
	private static final int CROWD = 64;

	private final Generation generation;

	private final Words splitter = new Words();

	private final Map<Integer, long[]> runs = new HashMap<>();

	private final List<AccountId> ids = new ArrayList<>();

	private final List<Integer> documents = new ArrayList<>();

	private final List<BytesRef> sketches = new ArrayList<>();

	public NearCopies(Generation generation) {
		this.generation = generation;
	}

	/**
	 * The copies of one account among all, the nearest first.
	 */
	public List<Copy> of(AccountId id) throws IOException {
		TopDocs found = this.generation.search(new TermQuery(AccountDocument.term(id)), 1);
		if (found.scoreDocs.length == 0) {
			return List.of();
		}
		int document = found.scoreDocs[0].doc;
		BytesRef sketch = BytesRef.deepCopyOf(new Row(this.generation, document).sketch());
		List<Copy> copies = new ArrayList<>();
		for (LeafReaderContext leaf : this.generation.getIndexReader().leaves()) {
			for (int other : likely(sketch, leaf)) {
				int share = (other != document) ? Runs.share(runs(document), runs(other)) : 0;
				if (share >= HALF) {
					copies.add(new Copy(new Row(this.generation, other).id(), share));
				}
			}
		}
		copies.sort(Comparator.comparingInt(Copy::percent).reversed().thenComparing(Copy::ref));
		return copies;
	}

	/**
	 * Looks at every sketch: some twenty milliseconds of a million accounts' time, and no
	 * column of the index more.
	 */
	private static List<Integer> likely(BytesRef sketch, LeafReaderContext leaf) throws IOException {
		List<Integer> likely = new ArrayList<>();
		Bits live = leaf.reader().getLiveDocs();
		BinaryDocValues values = DocValues.getBinary(leaf.reader(), Columns.SKETCH);
		for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
			if ((live == null || live.get(at)) && Sketch.alike(sketch, values.binaryValue()) >= LIKELY) {
				likely.add(leaf.docBase + at);
			}
		}
		return likely;
	}

	/**
	 * The groups among the accounts that a query finds, the largest first. Each account
	 * of a group is a copy of some other of it; none is left out.
	 */
	public List<List<AccountId>> groups(Query query) throws IOException {
		collect(query);
		int[] group = new int[this.ids.size()];
		Arrays.setAll(group, (i) -> i);
		for (int place = 0; place < Sketch.PLACES; place += BAND) {
			join(group, place);
		}
		Map<Integer, List<AccountId>> groups = new TreeMap<>();
		for (int i = 0; i < group.length; i++) {
			groups.computeIfAbsent(first(group, i), (key) -> new ArrayList<>()).add(this.ids.get(i));
		}
		return groups.values()
			.stream()
			.filter((members) -> members.size() > 1)
			.map((members) -> members.stream().sorted(Comparator.comparing(AccountId::ref)).toList())
			.sorted(Comparator.comparingInt((List<AccountId> members) -> members.size())
				.reversed()
				.thenComparing((members) -> members.getFirst().ref()))
			.toList();
	}

	private void join(int[] group, int place) throws IOException {
		long[] keys = new long[group.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) Sketch.band(this.sketches.get(i), place, BAND) << 32 | i;
		}
		Arrays.sort(keys);
		int begin = 0;
		for (int end = 1; end <= keys.length; end++) {
			if (end == keys.length || keys[end] >>> 32 != keys[begin] >>> 32) {
				joinAll(group, keys, begin, end);
				begin = end;
			}
		}
	}

	private void joinAll(int[] group, long[] keys, int begin, int end) throws IOException {
		boolean crowd = end - begin > CROWD;
		for (int one = begin; one < end; one++) {
			int last = (crowd && one > begin) ? Math.min(one + 2, end) : end;
			for (int other = one + 1; other < last; other++) {
				int left = first(group, (int) keys[one]);
				int right = first(group, (int) keys[other]);
				if (left != right && share((int) keys[one], (int) keys[other]) >= HALF) {
					group[Math.max(left, right)] = Math.min(left, right);
				}
			}
		}
	}

	private static int first(int[] group, int member) {
		int at = member;
		while (group[at] != at) {
			group[at] = group[group[at]];
			at = group[at];
		}
		return at;
	}

	/**
	 * How much of their runs of words two texts share, in percent; 0 where it is not
	 * worth reading them.
	 */
	private int share(int one, int other) throws IOException {
		if (Sketch.alike(this.sketches.get(one), this.sketches.get(other)) < LIKELY) {
			return 0;
		}
		return Runs.share(runs(this.documents.get(one)), runs(this.documents.get(other)));
	}

	private long[] runs(int document) throws IOException {
		long[] known = this.runs.get(document);
		if (known != null) {
			return known;
		}
		long[] read = Arrays.stream(Runs.of(this.splitter.split(new Row(this.generation, document).text())))
			.sorted()
			.distinct()
			.toArray();
		this.runs.put(document, read);
		return read;
	}

	private void collect(Query query) throws IOException {
		FacetsCollector found = this.generation.search(query, new FacetsCollectorManager());
		for (MatchingDocs matching : found.getMatchingDocs()) {
			DocIdSetIterator each = matching.bits().iterator();
			if (each == null) {
				continue;
			}
			BinaryDocValues identifiers = DocValues.getBinary(matching.context().reader(), Columns.ID);
			BinaryDocValues values = DocValues.getBinary(matching.context().reader(), Columns.SKETCH);
			for (int at = each.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
				identifiers.advanceExact(at);
				values.advanceExact(at);
				this.ids.add(AccountDocument.id(identifiers.binaryValue()));
				this.documents.add(matching.context().docBase + at);
				this.sketches.add(BytesRef.deepCopyOf(values.binaryValue()));
			}
		}
	}

}
