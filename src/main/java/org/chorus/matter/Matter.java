package org.chorus.matter;

import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;

/**
 * A legal matter and the accounts gathered for it.
 *
 * @param about what it is, to whom it is addressed and by when
 * @param lawyers the sign-in names of who may see it
 * @param accounts in the order of their tabs
 * @param withdrawn how many accounts left because their writers withdrew them
 */
public record Matter(MatterId id, About about, Set<String> lawyers, List<AccountId> accounts, int withdrawn) {

	public Matter {
		lawyers = Set.copyOf(lawyers);
		accounts = List.copyOf(accounts);
	}

	public String title() {
		return this.about.title();
	}

	Matter withAbout(About changed) {
		return new Matter(this.id, changed, this.lawyers, this.accounts, this.withdrawn);
	}

	Matter withLawyers(Set<String> changed) {
		return new Matter(this.id, this.about, changed, this.accounts, this.withdrawn);
	}

	Matter withAccounts(List<AccountId> changed) {
		return new Matter(this.id, this.about, this.lawyers, changed, this.withdrawn);
	}

	Matter without(AccountId account) {
		List<AccountId> left = this.accounts.stream().filter((each) -> !each.equals(account)).toList();
		return new Matter(this.id, this.about, this.lawyers, left, this.withdrawn + 1);
	}

}
