package org.chorus.search;

/**
 * The index is being built, and there is none to answer meanwhile.
 */
class IndexBuilding extends RuntimeException {

	private final transient Rebuilding rebuilding;

	IndexBuilding(Rebuilding rebuilding) {
		super("The search index is being built");
		this.rebuilding = rebuilding;
	}

	Rebuilding rebuilding() {
		return this.rebuilding;
	}

}
