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
import org.chorus.search.Rebuilding.Meanwhile;
import org.chorus.search.index.Build;
import org.chorus.search.index.Generation;
import org.chorus.search.index.IndexHome;
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
	 * The more at once, the less is merged; these take some hundred megabytes.
	 */
	private static final int BULK = 10_000;

	private final Feed feed;

	private final IndexHome home;

	private final ReentrantLock changes = new ReentrantLock();

	private volatile @Nullable Build build;

	private volatile @Nullable Generation lastCommit;

	private volatile @Nullable Rebuilding rebuilding;

	private volatile @Nullable Thread behind;

	/**
	 * Whether nobody may be kept waiting for a rebuild.
	 */
	private volatile boolean serving;

	private volatile boolean closing;

	IndexKeeper(Feed feed, Path home) {
		this.feed = feed;
		this.home = new IndexHome(home);
	}

	/**
	 * What is done with a state of the index.
	 */
	@FunctionalInterface
	interface Reading<T> {

		T in(Generation generation, boolean refreshed) throws IOException;

	}

	/**
	 * Opens for following where the lock is free, otherwise for reading the last commit;
	 * what must be rebuilt is rebuilt before this returns. Opening twice does nothing.
	 */
	void open(Progress progress) {
		locked(() -> {
			if (!isOpen() && !openPresent()) {
				rebuild(progress);
			}
		});
	}

	/**
	 * Opens without waiting for a rebuild that takes long: an earlier index answers
	 * meanwhile, or nobody does.
	 */
	void serve() {
		locked(() -> {
			this.serving = true;
			if (isOpen() || openPresent()) {
				return;
			}
			if (this.build == null && this.feed.released() <= BULK) {
				rebuild((done, of) -> {
				});
			}
			else {
				rebuildBehind();
			}
		});
	}

	private boolean isOpen() {
		return this.serving && this.rebuilding != null || this.build != null || this.lastCommit != null;
	}

	/**
	 * Whether somebody else holds the lock, so that only their last commit is read.
	 */
	boolean readsLastCommit() {
		return this.build == null && this.lastCommit != null;
	}

	/**
	 * How far a rebuild has come; empty where none is going on.
	 */
	Optional<Rebuilding> rebuilding() {
		return Optional.ofNullable(this.rebuilding);
	}

	/**
	 * Opens what there is.
	 * @return whether it needs no rebuild
	 */
	private boolean openPresent() throws IOException {
		if (!this.home.lock()) {
			openLastCommit();
			return true;
		}
		Optional<String> folder = this.home.current();
		if (folder.isEmpty()) {
			log.info("There is no search index yet; it is built from the store");
			return false;
		}
		Optional<Build> there = opened(this.home.open(folder.get()));
		if (there.isEmpty()) {
			log.warn("The search index is damaged or of a format that cannot be read; it is rebuilt from the store");
			return false;
		}
		this.build = there.get();
		this.home.removeAllBut(folder.get());
		follow();
		if (!there.get().isPresent()) {
			log.warn("The search index is of an earlier format; it answers until it is rebuilt from the store");
		}
		return there.get().isPresent();
	}

	private Optional<Build> opened(Directory directory) throws IOException {
		try {
			if (Build.isReadable(directory)) {
				return Optional.of(new Build(directory));
			}
		}
		catch (IOException | RuntimeException ex) {
			log.debug("Why the search index is rebuilt", ex);
		}
		directory.close();
		return Optional.empty();
	}

	private void openLastCommit() throws IOException {
		Directory directory = this.home.open(this.home.current().orElseThrow(IndexBusy::new));
		if (!Build.isReadable(directory)) {
			directory.close();
			throw new IndexBusy();
		}
		this.lastCommit = new Generation(DirectoryReader.open(directory));
	}

	/**
	 * Builds anew beside the present index, which answers and follows until the new one
	 * is whole.
	 */
	void rebuild(Progress progress) {
		begin();
		build(progress);
	}

	/**
	 * The same on a thread of its own, unless one is at it.
	 */
	void rebuildBehind() {
		locked(() -> {
			if (this.rebuilding != null) {
				return;
			}
			begin();
			this.behind = Thread.ofPlatform().daemon().name("search-index-rebuild").start(() -> {
				try {
					build((done, of) -> {
					});
				}
				catch (RuntimeException ex) {
					log.warn("The search index could not be rebuilt; it is tried again within a minute", ex);
				}
			});
		});
	}

	/**
	 * Begins again where a rebuild that is needed could not be finished.
	 */
	void mend() {
		Build present = this.build;
		if (this.serving && !readsLastCommit() && (present == null || !present.isPresent())) {
			rebuildBehind();
		}
	}

	private void begin() {
		locked(() -> {
			if (readsLastCommit() || this.rebuilding != null) {
				throw new IndexBusy();
			}
			Build present = this.build;
			Meanwhile meanwhile = (present == null) ? Meanwhile.NOTHING
					: present.isPresent() ? Meanwhile.PRESENT : Meanwhile.EARLIER;
			this.rebuilding = new Rebuilding(0, this.feed.released(), meanwhile);
		});
	}

	private void build(Progress progress) {
		try {
			progress.at(0, this.feed.released());
			String folder = this.home.newFolder();
			Build next = new Build(this.home.open(folder));
			try {
				fill(next, progress);
				locked(() -> {
					fill(next, progress);
					if (!this.closing) {
						next.commit();
						this.home.makeCurrent(folder);
						takeOver(next, folder);
					}
				});
			}
			finally {
				if (this.build != next) {
					next.close();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index could not be built", ex);
		}
		finally {
			this.rebuilding = null;
		}
	}

	private void fill(Build next, Progress progress) throws IOException {
		List<Change> bulk = this.feed.changesAfter(next.applied(), BULK);
		while (!bulk.isEmpty() && !this.closing) {
			next.fill(bulk);
			long of = Math.max(next.accounts(), this.feed.released());
			Rebuilding present = this.rebuilding;
			this.rebuilding = (present != null) ? present.at(next.accounts(), of) : null;
			progress.at(next.accounts(), of);
			bulk = this.feed.changesAfter(next.applied(), BULK);
		}
	}

	private void takeOver(Build next, String folder) throws IOException {
		Build before = this.build;
		this.build = next;
		if (before != null) {
			before.close();
		}
		this.home.removeAllBut(folder);
		log.info("The search index is built: {} accounts", next.accounts());
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
		this.build = new Build(this.home.open(folder));
		log.warn("The search index was opened again after a fault");
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
			}
		});
	}

	/**
	 * Reads the present state, or an earlier one where it is still kept.
	 * @throws IndexBuilding where there is nothing to read yet
	 */
	<T> T read(long generation, Reading<T> reading) {
		if (!this.serving) {
			open((done, of) -> {
			});
		}
		try {
			Generation only = this.lastCommit;
			return (only != null) ? reading.in(only, false) : readBuild(generation, reading);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index could not be read", ex);
		}
	}

	private <T> T readBuild(long generation, Reading<T> reading) throws IOException {
		while (true) {
			Build present = this.build;
			if (present == null) {
				throw new IndexBuilding(
						rebuilding().orElse(new Rebuilding(0, this.feed.released(), Meanwhile.NOTHING)));
			}
			try {
				return read(present, generation, reading);
			}
			catch (AlreadyClosedException ex) {
				if (present == this.build) {
					throw ex;
				}
				// a new build took over in this moment
			}
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
		this.closing = true;
		awaitRebuild();
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
			this.serving = false;
			this.closing = false;
			this.home.close();
		});
	}

	private void awaitRebuild() {
		Thread running = this.behind;
		if (running != null) {
			try {
				running.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
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
