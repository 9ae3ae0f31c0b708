package org.chorus.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.chorus.account.Account;
import org.chorus.account.Change;
import org.chorus.search.index.Build;
import org.chorus.search.index.Generation;
import org.chorus.search.index.IndexHome;
import org.chorus.search.words.Stems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index true to the store: opens it, follows the changes, commits, takes
 * deleted text out of the files, and rebuilds what is missing, damaged or of another
 * format.
 */
final class IndexKeeper implements Closeable {

	private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

	private static final int BATCH = 500;

	/**
	 * The more at once, the less is merged; these take some tens of megabytes.
	 */
	private static final int BULK = 5000;

	private final Feed feed;

	private final IndexHome home;

	private final Stems stems;

	private final ReentrantLock changes = new ReentrantLock();

	private volatile @Nullable Build build;

	private volatile @Nullable Generation lastCommit;

	IndexKeeper(Feed feed, Path home, Stems stems) {
		this.feed = feed;
		this.home = new IndexHome(home);
		this.stems = stems;
	}

	/**
	 * What is done with a state of the index.
	 */
	@FunctionalInterface
	interface Reading<T> {

		T in(Generation generation, boolean refreshed) throws IOException;

	}

	/**
	 * Opens for following where the lock is free, otherwise for reading the last commit.
	 * Opening twice does nothing.
	 */
	void open(Progress progress) {
		locked(() -> {
			if (this.build != null || this.lastCommit != null) {
				return;
			}
			if (this.home.lock()) {
				openOrRebuild(progress);
			}
			else {
				openLastCommit();
			}
		});
	}

	/**
	 * Whether somebody else holds the lock, so that only their last commit is read.
	 */
	boolean readsLastCommit() {
		return this.build == null && this.lastCommit != null;
	}

	private void openOrRebuild(Progress progress) throws IOException {
		Optional<String> folder = this.home.current();
		if (folder.isEmpty()) {
			log.info("There is no search index yet; it is built from the store");
			rebuild(progress);
			return;
		}
		Directory directory = this.home.open(folder.get());
		if (isSound(directory)) {
			this.build = new Build(directory, this.stems);
			this.home.removeAllBut(folder.get());
			follow();
		}
		else {
			directory.close();
			log.warn("The search index is damaged or of another format; it is rebuilt from the store");
			rebuild(progress);
		}
	}

	private static boolean isSound(Directory directory) {
		try {
			return Build.isSound(directory);
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private void openLastCommit() throws IOException {
		String folder = this.home.current().orElseThrow(IndexBusy::new);
		Directory directory = this.home.open(folder);
		if (!isSound(directory)) {
			directory.close();
			throw new IndexBusy();
		}
		this.lastCommit = new Generation(DirectoryReader.open(directory));
	}

	/**
	 * Builds anew beside the present index, which serves until the new one is whole.
	 */
	void rebuild(Progress progress) {
		locked(() -> {
			if (readsLastCommit()) {
				throw new IndexBusy();
			}
			String folder = this.home.newFolder();
			Build next = new Build(this.home.open(folder), this.stems);
			long of = this.feed.lastChange();
			progress.at(0, of);
			while (fill(next)) {
				progress.at(Math.min(next.applied(), of), of);
			}
			next.commit();
			this.home.makeCurrent(folder);
			Build before = this.build;
			this.build = next;
			if (before != null) {
				before.close();
			}
			this.home.removeAllBut(folder);
		});
	}

	/**
	 * Takes in what changed since, and makes it searchable.
	 */
	void follow() {
		locked(() -> {
			Build present = this.build;
			if (present == null || this.feed.lastChange() <= present.applied()) {
				return;
			}
			try {
				while (apply(present)) {
					present.refresh();
				}
			}
			catch (AlreadyClosedException ex) {
				reopen(present);
			}
		});
	}

	/**
	 * After a full disk Lucene closes its writer: what was not committed is applied
	 * again.
	 */
	private void reopen(Build failed) throws IOException {
		String folder = this.home.current().orElseThrow(IndexBusy::new);
		failed.close();
		this.build = new Build(this.home.open(folder), this.stems);
		log.warn("The search index was opened again after a fault");
	}

	private boolean fill(Build next) throws IOException {
		List<Change> bulk = this.feed.changesAfter(next.applied(), BULK);
		if (!bulk.isEmpty()) {
			next.fill(bulk);
		}
		return !bulk.isEmpty();
	}

	private boolean apply(Build present) throws IOException {
		List<Change> batch = this.feed.changesAfter(present.applied(), BATCH);
		for (Change change : batch) {
			present.apply(change);
		}
		return !batch.isEmpty();
	}

	long lastChange() {
		return this.feed.lastChange();
	}

	/**
	 * The accounts released or changed after a change number that are released still.
	 */
	Stream<Account> released(long after) {
		return Stream
			.iterate(this.feed.changesAfter(after, BATCH), (batch) -> !batch.isEmpty(),
					(batch) -> this.feed.changesAfter(batch.getLast().number(), BATCH))
			.flatMap(List::stream)
			.flatMap((change) -> change.released().stream());
	}

	void commit() {
		locked(() -> {
			Build present = this.build;
			if (present != null) {
				present.commit();
			}
		});
	}

	void purge() {
		locked(() -> {
			Build present = this.build;
			if (present != null && present.purge()) {
				this.stems.forget();
			}
		});
	}

	/**
	 * Reads the present state, or an earlier one where it is still kept.
	 */
	<T> T read(long generation, Reading<T> reading) {
		open((done, of) -> {
		});
		try {
			Generation only = this.lastCommit;
			Build present = this.build;
			if (present != null) {
				return read(present, generation, reading);
			}
			if (only == null) {
				throw new IndexBusy();
			}
			return reading.in(only, false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index could not be read", ex);
		}
	}

	private static <T> T read(Build present, long version, Reading<T> reading) throws IOException {
		Generation earlier = (version != 0) ? present.acquire(version) : null;
		Generation generation = (earlier != null) ? earlier : present.acquire();
		try {
			present.keep(generation);
			return reading.in(generation, version != 0 && version != generation.version());
		}
		finally {
			present.release(generation);
		}
	}

	@Override
	public void close() {
		locked(() -> {
			Build present = this.build;
			if (present != null) {
				present.commit();
				present.close();
			}
			Generation only = this.lastCommit;
			if (only != null) {
				only.getIndexReader().close();
			}
			this.build = null;
			this.lastCommit = null;
			this.home.close();
		});
	}

	private void locked(Act act) {
		this.changes.lock();
		try {
			act.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index could not be read or written", ex);
		}
		finally {
			this.changes.unlock();
		}
	}

	@FunctionalInterface
	private interface Act {

		void run() throws IOException;

	}

}
