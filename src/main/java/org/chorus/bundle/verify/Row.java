package org.chorus.bundle.verify;

import org.jspecify.annotations.Nullable;

/**
 * One requirement and whether a file meets it.
 *
 * @param id such as {@code G2}
 * @param where the first place at which it does not; nothing where it does
 */
public record Row(String id, @Nullable String where) {

	public boolean holds() {
		return this.where == null;
	}

}
