package org.chorus.bundle;

/**
 * Into how many volumes a bundle is split, as far as is known.
 */
final class Split {

	private int volumes;

	/**
	 * The number of one more volume.
	 */
	int next() {
		return ++this.volumes;
	}

	int volumes() {
		return this.volumes;
	}

	boolean isSplit() {
		return this.volumes > 1;
	}

}
