package org.chorus.bundle;

import java.util.List;

/**
 * A bundle just made and registered.
 *
 * @param schedule its manifest as CSV, to keep beside the file
 * @param leftOut how many of the accounts asked for are not released, or not any more
 * @param boxed the characters that are printed as a named box
 */
public record Made(Registered entry, byte[] pdf, String schedule, int leftOut, List<String> boxed) {

	public Made {
		boxed = List.copyOf(boxed);
	}

}
