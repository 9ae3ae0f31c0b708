package org.chorus.bundle;

import java.util.List;

/**
 * What would go into a bundle.
 *
 * @param accounts how many are released
 * @param leftOut how many are not, or not any more
 * @param boxed the characters that would be printed as a named box
 */
public record Preview(int accounts, int leftOut, List<String> boxed) {

	public Preview {
		boxed = List.copyOf(boxed);
	}

}
