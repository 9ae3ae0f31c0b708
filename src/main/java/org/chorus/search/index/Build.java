package org.chorus.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Change;
import org.jspecify.annotations.Nullable;

/**
 * One build of the index, open for changes. One thread at a time changes it; any number
 * search.
 */
public final class Build implements Closeable {

	private static final String CHANGE = "change";

	/**
	 * How long a state stays for those who turn its pages.
	 */
	private static final double PAGING_SECONDS = TimeUnit.MINUTES.toSeconds(15);

	/**
	 * Room for the largest batch, so that it is written in one piece.
	 */
	private static final double BUFFER_MEGABYTES = 128;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final SearcherLifetimeManager earlier = new SearcherLifetimeManager();

	private final AccountDocument documents = new AccountDocument();

	/**
	 * What was applied since the last refresh, and so is not seen by {@link #isKnown}.
	 */
	private final Set<AccountId> unseen = new HashSet<>();

	private final Format format;

	private long applied;

	private long committed;

	private boolean deleted;

	public Build(Directory directory) throws IOException {
		this.directory = directory;
		this.format = Format.of(directory).orElse(Format.PRESENT);
		this.committed = change(directory);
		this.applied = this.committed;
		this.writer = new IndexWriter(directory, config());
		this.deleted = this.writer.hasDeletions();
		this.searchers = new SearcherManager(this.writer, new SearcherFactory() {

			@Override
			public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
				return new Generation(reader);
			}

		});
	}

	private static IndexWriterConfig config() {
		TieredMergePolicy merging = new TieredMergePolicy();
		// the default leaves deleted text in segments of which it is less than a tenth
		merging.setForceMergeDeletesPctAllowed(0);
		IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
		config.setCodec(new StemCodec());
		config.setSimilarity(new Lengths());
		config.setMergePolicy(merging);
		config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
		config.setCommitOnClose(false);
		config.setIndexSort(new Sort(new SortField(Columns.ORDER, SortField.Type.LONG)));
		return config;
	}

	/**
	 * Whether a directory holds a whole index that can answer, be it of an earlier
	 * format. It reads every file, so that damage is found here and not by a lawyer.
	 */
	public static boolean isReadable(Directory directory) throws IOException {
		if (Format.of(directory).filter(Format::isRead).isEmpty()) {
			return false;
		}
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			for (var leaf : reader.leaves()) {
				leaf.reader().checkIntegrity();
			}
			return true;
		}
	}

	/**
	 * Whether it is of the present format. Out of one that is not, accounts are taken,
	 * but none come in.
	 */
	public boolean isPresent() {
		return Format.PRESENT.equals(this.format);
	}

	/**
	 * How many accounts it holds.
	 */
	public long accounts() {
		return this.writer.getDocStats().numDocs;
	}

	/**
	 * The change number that the last commit of a directory holds.
	 */
	public static long change(Directory directory) throws IOException {
		if (!DirectoryReader.indexExists(directory)) {
			return 0;
		}
		return Long.parseLong(SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(CHANGE, "0"));
	}

	public long applied() {
		return this.applied;
	}

	/**
	 * Takes a change in; it is not searchable before {@link #refresh()}.
	 */
	public void apply(Change change) throws IOException {
		Account account = change.released().orElse(null);
		boolean fresh = this.unseen.add(change.id());
		boolean known = !fresh || isKnown(change.id());
		if (!isPresent()) {
			this.writer.deleteDocuments(AccountDocument.term(change.id()));
		}
		else if (account != null && !known) {
			this.writer.addDocument(this.documents.of(account));
		}
		else if (account != null) {
			this.writer.updateDocument(AccountDocument.term(change.id()), this.documents.of(account));
		}
		else if (known) {
			this.writer.deleteDocuments(AccountDocument.term(change.id()));
		}
		this.deleted |= known;
		this.applied = change.number();
	}

	/**
	 * Takes many changes in and makes them searchable. They are written in the order that
	 * the index keeps, which saves sorting what was written.
	 */
	public void fill(List<Change> changes) throws IOException {
		for (Change change : changes.stream().sorted(Comparator.comparingLong((each) -> each.id().low())).toList()) {
			apply(change);
		}
		this.applied = changes.getLast().number();
		this.writer.flush();
		refresh();
	}

	private boolean isKnown(AccountId id) throws IOException {
		if (this.applied == 0) {
			return false;
		}
		Generation present = acquire();
		try {
			return present.getIndexReader().docFreq(AccountDocument.term(id)) > 0;
		}
		finally {
			release(present);
		}
	}

	public void refresh() throws IOException {
		this.searchers.maybeRefreshBlocking();
		this.unseen.clear();
	}

	/**
	 * Writes what was applied to disk, with the number of the last change.
	 */
	public void commit() throws IOException {
		if (this.applied == this.committed && DirectoryReader.indexExists(this.directory)) {
			return;
		}
		write();
		this.earlier.prune((age, searcher) -> age > PAGING_SECONDS);
	}

	private void write() throws IOException {
		// what an index of an earlier format did not take in is not behind it
		this.committed = isPresent() ? this.applied : this.committed;
		Map<String, String> data = new HashMap<>(this.format.written());
		data.put(CHANGE, Long.toString(this.committed));
		this.writer.setLiveCommitData(data.entrySet());
		this.writer.commit();
	}

	/**
	 * Takes the text of deleted documents out of the files: merges every segment that
	 * holds some, and lets go of every earlier state.
	 * @return whether there was any
	 */
	public boolean purge() throws IOException {
		if (!this.deleted) {
			return false;
		}
		this.writer.forceMergeDeletes(true);
		write();
		this.earlier.prune((age, searcher) -> true);
		refresh();
		this.writer.deleteUnusedFiles();
		this.deleted = this.writer.hasDeletions();
		return true;
	}

	/**
	 * The present state; give it back by {@link #release}.
	 */
	public Generation acquire() throws IOException {
		return (Generation) this.searchers.acquire();
	}

	/**
	 * An earlier state that was {@link #keep kept}, unless it is gone.
	 */
	public @Nullable Generation acquire(long version) {
		return (Generation) this.earlier.acquire(version);
	}

	/**
	 * Keeps a state for later pages.
	 */
	public void keep(Generation generation) throws IOException {
		this.earlier.record(generation);
	}

	public void release(Generation generation) throws IOException {
		generation.getIndexReader().decRef();
	}

	/**
	 * Closes without a commit, as a crash would; what is lost is applied again from the
	 * number of the last commit.
	 */
	@Override
	public void close() throws IOException {
		this.earlier.close();
		this.searchers.close();
		this.writer.close();
		this.directory.close();
	}

}
