package org.chorus.search;

import java.util.List;
import java.util.Optional;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;

import org.springframework.stereotype.Component;

/**
 * Finds what a lawyer picked from a list.
 */
@Component
class Picking {

	private final AccountIndex index;

	private final Accounts accounts;

	private final LawyerSets sets;

	Picking(AccountIndex index, Accounts accounts, LawyerSets sets) {
		this.index = index;
		this.accounts = accounts;
		this.sets = sets;
	}

	List<AccountId> of(Asked asked, Picked picked, String lawyer) {
		Search search = this.sets.search(asked, lawyer);
		if (picked.isAll()) {
			return this.index.all(search);
		}
		if (picked.isWhole()) {
			int size = SearchController.PAGE;
			Search page = search.withoutFacets().page(picked.from(size), size, asked.generation());
			return this.index.search(page).hits().stream().map(Hit::id).toList();
		}
		return picked.refs().stream().map(this.accounts::findByRef).flatMap(Optional::stream).map(Account::id).toList();
	}

}
