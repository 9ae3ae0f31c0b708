package org.chorus.account;

import org.jspecify.annotations.Nullable;

/**
 * An account that holds content: one that is not withdrawn.
 *
 * @param week when it was filed
 * @param released when it was last released; none before its first release
 * @param change the number of its last release or change since; 0 before release
 */
public record Account(AccountId id, State state, Week week, @Nullable Week released, long change, Content content) {

	public String ref() {
		return this.id.ref();
	}

}
