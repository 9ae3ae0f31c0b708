package org.chorus.bundle.pdf;

/**
 * A place that links and page references lead to; it may be referred to before it is
 * placed.
 */
public final class Anchor {

	private int page;

	private double top;

	void place(int onPage, double at) {
		this.page = onPage;
		this.top = at;
	}

	/**
	 * The number of its page, counted from 1; 0 until it is placed.
	 */
	public int page() {
		return this.page;
	}

	double top() {
		return this.top;
	}

}
