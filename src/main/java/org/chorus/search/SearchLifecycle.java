package org.chorus.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.chorus.account.AccountChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * While the application serves: opens the index, follows every release at once and the
 * changes of other processes each second, commits on a timer, and takes withdrawn text
 * out of the files within a minute.
 */
@Component
@ConditionalOnWebApplication
class SearchLifecycle implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SearchLifecycle.class);

	private static final int COMMIT_SECONDS = 15;

	private static final int PURGE_SECONDS = 60;

	private static final int MEND_SECONDS = 60;

	private final AccountIndex index;

	private @Nullable ScheduledExecutorService timer;

	SearchLifecycle(AccountIndex index) {
		this.index = index;
	}

	@Override
	public void start() {
		this.index.serve();
		if (this.index.readsLastCommit()) {
			log.warn("Another process holds the search index; this one reads what it commits");
		}
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("search-index").factory());
		started.scheduleWithFixedDelay(() -> carefully(this.index::follow), 1, 1, TimeUnit.SECONDS);
		started.scheduleWithFixedDelay(() -> carefully(this.index::commit), COMMIT_SECONDS, COMMIT_SECONDS,
				TimeUnit.SECONDS);
		started.scheduleWithFixedDelay(() -> carefully(this.index::purge), PURGE_SECONDS, PURGE_SECONDS,
				TimeUnit.SECONDS);
		started.scheduleWithFixedDelay(() -> carefully(this.index::mend), MEND_SECONDS, MEND_SECONDS, TimeUnit.SECONDS);
		this.timer = started;
	}

	/**
	 * Makes a release searchable before its page answers. It is done on a thread of its
	 * own, since the transaction's connection is still bound to this one.
	 */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void on(AccountChanged changed) {
		ScheduledExecutorService running = this.timer;
		if (running == null) {
			return;
		}
		try {
			running.submit(() -> carefully(this.index::follow)).get(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			log.warn("A change is not searchable yet; it is tried again within a second");
		}
	}

	private static void carefully(Runnable step) {
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			log.warn("A step of keeping the search index failed and is tried again", ex);
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService running = this.timer;
		if (running != null) {
			running.shutdown();
			this.timer = null;
		}
		this.index.close();
	}

	@Override
	public boolean isRunning() {
		return this.timer != null;
	}

}
