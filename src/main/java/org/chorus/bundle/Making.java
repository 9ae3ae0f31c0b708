package org.chorus.bundle;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.chorus.matter.MatterId;

/**
 * A bundle, or the preview of one, that is being made for a lawyer, and what became of
 * it.
 */
final class Making implements Progress {

	/**
	 * How far it has come.
	 */
	enum State {

		RUNNING, MADE, NOTHING, NOT_SUPPLEMENTABLE, OVER_LIMIT, NO_SEAL, TOO_LONG, CANCELLED, FAILED

	}

	private final String id;

	private final String lawyer;

	private final MatterId matter;

	private final boolean preview;

	private final CountDownLatch end = new CountDownLatch(1);

	private volatile int page;

	private volatile int pages;

	private volatile boolean cancelled;

	private volatile State state = State.RUNNING;

	private volatile String result = "";

	Making(String id, String lawyer, MatterId matter, boolean preview) {
		this.id = id;
		this.lawyer = lawyer;
		this.matter = matter;
		this.preview = preview;
	}

	@Override
	public void painted(int done, int all) {
		this.page = done;
		this.pages = all;
		stopIfCancelled();
	}

	/**
	 * @throws Cancelled where the lawyer has asked to stop
	 */
	void stopIfCancelled() {
		if (this.cancelled) {
			throw new Cancelled();
		}
	}

	void cancel() {
		this.cancelled = true;
	}

	/**
	 * @param what came of it: the number of a copy or the name of a preview
	 */
	void end(State how, String what) {
		this.result = what;
		this.state = how;
		this.end.countDown();
	}

	/**
	 * Waits a moment, so that a small bundle needs no page of its own.
	 */
	void await(long milliseconds) {
		try {
			this.end.await(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isOf(String name) {
		return this.lawyer.equals(name);
	}

	boolean isRunning() {
		return this.state == State.RUNNING;
	}

	public String id() {
		return this.id;
	}

	public MatterId matter() {
		return this.matter;
	}

	public State state() {
		return this.state;
	}

	/**
	 * Pages painted so far, of {@link #pages}; 0 of 0 while they are being laid out.
	 */
	public int page() {
		return this.page;
	}

	public int pages() {
		return this.pages;
	}

	public boolean isCancelled() {
		return this.cancelled;
	}

	public boolean isPreview() {
		return this.preview;
	}

	String result() {
		return this.result;
	}

	/**
	 * The lawyer wants it no more.
	 */
	static final class Cancelled extends RuntimeException {

		Cancelled() {
			super("Cancelled", null, false, false);
		}

	}

}
