package org.chorus.cli;

import java.util.List;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.State;

import org.springframework.stereotype.Component;

/**
 * Finds the accounts that a command is about.
 */
@Component
class Selection {

	private final Accounts accounts;

	Selection(Accounts accounts) {
		this.accounts = accounts;
	}

	List<AccountId> found(String query) {
		if (!query.equals("*:*")) {
			throw new BadInput("the only query so far is *:* for every released account");
		}
		return this.accounts.in(State.RELEASED).stream().map(Account::id).toList();
	}

	List<AccountId> ofMatter(String matter) {
		throw new BadInput("there is no matter with this identifier");
	}

}
