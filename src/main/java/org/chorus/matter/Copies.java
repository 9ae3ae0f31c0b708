package org.chorus.matter;

import java.util.List;

/**
 * The printed copies that accounts are in. Bundles come after matters, and answer here
 * for pages that come before them.
 */
public interface Copies {

	/**
	 * The copies that a lawyer may see and that hold an account which was withdrawn
	 * since.
	 * @param ref what staff call the account
	 */
	List<Copy> withWithdrawn(String ref, String lawyer);

	/**
	 * A printed copy.
	 *
	 * @param number as it is printed, such as {@code 0042}
	 */
	record Copy(String number, String title) {
	}

}
