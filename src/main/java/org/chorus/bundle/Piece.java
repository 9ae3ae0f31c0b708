package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is never split between volumes: an account, or the list of a section's other
 * accounts.
 *
 * @param account nothing for that list
 */
record Piece(Tab tab, @Nullable Placed account) {

	static List<Piece> of(List<Tab> tabs) {
		List<Piece> pieces = new ArrayList<>();
		for (Tab tab : tabs) {
			tab.exhibits().forEach((placed) -> pieces.add(new Piece(tab, placed)));
			if (!tab.elsewhere().isEmpty()) {
				pieces.add(new Piece(tab, null));
			}
		}
		return pieces;
	}

}
