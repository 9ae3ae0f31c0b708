package org.chorus.search;

import java.util.List;

import org.chorus.account.Accounts;
import org.chorus.account.Change;
import org.chorus.account.State;

/**
 * The changes of the store.
 */
record AccountsFeed(Accounts accounts) implements Feed {

	@Override
	public List<Change> changesAfter(long number, int limit) {
		return this.accounts.changesAfter(number, limit);
	}

	@Override
	public long lastChange() {
		return this.accounts.lastChange();
	}

	@Override
	public long released() {
		return this.accounts.count(State.RELEASED);
	}

}
