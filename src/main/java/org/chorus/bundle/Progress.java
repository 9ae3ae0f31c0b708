package org.chorus.bundle;

/**
 * Told how far the painting of a bundle has come.
 */
public interface Progress {

	/**
	 * Tells nobody.
	 */
	Progress NONE = (page, pages) -> {
	};

	void painted(int page, int pages);

}
