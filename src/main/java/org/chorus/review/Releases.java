package org.chorus.review;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.audit.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases accounts to the lawyers' search. The account's identifier and the digest of
 * its approved text enter the staff's trail here, and nowhere earlier.
 */
@Service
public class Releases {

	private final Accounts accounts;

	private final Trail trail;

	Releases(Accounts accounts, Trail trail) {
		this.accounts = accounts;
		this.trail = trail;
	}

	/**
	 * Releases an account as it stands.
	 * @param actor the sign-in name of who releases, or {@code operator}
	 * @return false where the account is withdrawn
	 */
	@Transactional
	public boolean release(AccountId id, String actor, String role) {
		return this.accounts.find(id).map((account) -> {
			this.trail.staff(actor, role, "released", object(account), "done");
			this.accounts.release(id);
			return true;
		}).orElse(false);
	}

	private static String object(Account account) {
		return account.id() + " " + account.content().approval().digest();
	}

}
