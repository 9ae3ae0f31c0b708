package org.chorus.bundle;

import java.util.List;

/**
 * A bundle just made and registered.
 *
 * @param files its volumes, at least one
 * @param papers to keep or send beside the files
 * @param leftOut how many of the accounts asked for are not released, or not any more
 * @param boxed the characters that are printed as a named box
 */
public record Made(Registered entry, List<BundleFile> files, Papers papers, int leftOut, List<String> boxed) {

	public Made {
		files = List.copyOf(files);
		boxed = List.copyOf(boxed);
	}

	/**
	 * The first file.
	 */
	public byte[] pdf() {
		return this.files.getFirst().pdf();
	}

}
