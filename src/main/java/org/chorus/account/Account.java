package org.chorus.account;

/**
 * An account that holds content: one that is not withdrawn.
 *
 * @param week when it was filed
 * @param change the number of its last release or change since; 0 before release
 */
public record Account(AccountId id, State state, Week week, long change, Content content) {

	public String ref() {
		return this.id.ref();
	}

}
