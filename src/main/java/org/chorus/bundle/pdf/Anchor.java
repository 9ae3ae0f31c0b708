package org.chorus.bundle.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A place that links and page references lead to; it may be referred to before it is
 * placed.
 */
public final class Anchor {

	private @Nullable Sheet sheet;

	private double top;

	void place(Sheet on, double at) {
		this.sheet = on;
		this.top = at;
	}

	/**
	 * The number of its page in its file; 0 until it is placed and its file is put
	 * together.
	 */
	public int page() {
		return (this.sheet != null) ? this.sheet.number() : 0;
	}

	/**
	 * The volume that it is in; 0 until its file is put together.
	 */
	public int volume() {
		Home home = (this.sheet != null) ? this.sheet.home() : null;
		return (home != null) ? home.volume() : 0;
	}

	@Nullable Sheet sheet() {
		return this.sheet;
	}

	double top() {
		return this.top;
	}

}
