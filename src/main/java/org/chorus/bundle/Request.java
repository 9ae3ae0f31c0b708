package org.chorus.bundle;

import java.util.HashSet;
import java.util.Set;

/**
 * A lawyer asks a second one to agree to more than the limits.
 *
 * @param asker who would export
 * @param second who is asked
 * @param matter its identifier
 * @param title of the matter, for the second lawyer to know
 * @param accounts the identifiers of those that may be exported, in hexadecimal digits
 * @param total how many different accounts the asker would have exported in a day
 * @param why the asker's reason
 * @param said the second lawyer's words; may be empty
 * @param at when it was asked or answered, in seconds since 1970
 * @param copy the copy that was made on it; 0 for none
 */
record Request(String id, String asker, String second, String matter, String title, Set<String> accounts, int total,
		String why, State state, String said, long at, int copy) {

	static final int LONGEST = 1000;

	/**
	 * How it stands.
	 */
	enum State {

		WAITING, AGREED, REFUSED, TAKEN_BACK, USED

	}

	Request {
		accounts = Set.copyOf(accounts);
	}

	Request answered(State answer, String words, long now) {
		return new Request(this.id, this.asker, this.second, this.matter, this.title, this.accounts, this.total,
				this.why, answer, words, now, this.copy);
	}

	/**
	 * Without an account that was withdrawn.
	 */
	Request without(String account) {
		Set<String> left = new HashSet<>(this.accounts);
		left.remove(account);
		return new Request(this.id, this.asker, this.second, this.matter, this.title, left, this.total, this.why,
				this.state, this.said, this.at, this.copy);
	}

	Request spent(int made) {
		return new Request(this.id, this.asker, this.second, this.matter, this.title, this.accounts, this.total,
				this.why, State.USED, this.said, this.at, made);
	}

	boolean concerns(String lawyer) {
		return this.asker.equals(lawyer) || this.second.equals(lawyer);
	}

}
