package org.chorus.matter;

import org.chorus.account.AccountId;

/**
 * An account that a lawyer took out of a matter.
 *
 * @param place where it stood, 1 for the first
 * @param why the lawyer's note; may be empty
 */
public record Dropped(AccountId account, int place, String by, String why) {

	static final int LONGEST = 500;

	public Dropped {
		why = why.strip();
		if (why.length() > LONGEST) {
			throw new IllegalArgumentException("A note on why has at most " + LONGEST + " characters");
		}
	}

}
