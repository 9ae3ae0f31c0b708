package org.chorus.deid;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for work so long and no longer. Work that hangs is left to itself on a thread of
 * its own, which ends with the program.
 */
record TimeLimit(Duration most) {

	/**
	 * @throws IllegalStateException when the work fails, or has not ended in time
	 */
	<T> T within(Supplier<T> work) {
		FutureTask<T> task = new FutureTask<>(work::get);
		Thread worker = Thread.ofPlatform().daemon().name("deidentification").start(task);
		try {
			return task.get(this.most.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			worker.interrupt();
			throw new IllegalStateException("A text is de-identified within " + this.most.toSeconds() + " s", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A stage failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			worker.interrupt();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
