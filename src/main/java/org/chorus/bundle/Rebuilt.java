package org.chorus.bundle;

/**
 * The answer to the wish for a registered file.
 */
public sealed interface Rebuilt {

	/**
	 * The same bytes as when it was made.
	 */
	record File(Registered entry, BundleFile file) implements Rebuilt {

		public byte[] pdf() {
			return this.file.pdf();
		}

	}

	/**
	 * It cannot be had again: an account has been withdrawn or changed since, or there is
	 * no such copy.
	 */
	record Refused(Status why) implements Rebuilt {
	}

	/**
	 * This version of Chorus does not give the same bytes, and so gives none.
	 */
	record OtherVersion(Registered entry) implements Rebuilt {
	}

}
