package org.chorus.bundle;

import java.util.List;

import org.chorus.account.Accounts;
import org.chorus.matter.Copies;

import org.springframework.stereotype.Component;

/**
 * Knows from the register which copies hold an account that is gone.
 */
@Component
class WithdrawnCopies implements Copies {

	private final Bundles bundles;

	private final Accounts accounts;

	WithdrawnCopies(Bundles bundles, Accounts accounts) {
		this.bundles = bundles;
		this.accounts = accounts;
	}

	@Override
	public List<Copy> withWithdrawn(String ref, String lawyer) {
		return this.bundles.of(lawyer)
			.stream()
			.filter((copy) -> holds(copy.copy(), ref, lawyer))
			.map((copy) -> new Copy(copy.number(), copy.title()))
			.toList();
	}

	private boolean holds(int copy, String ref, String lawyer) {
		return this.bundles.recipe(copy, lawyer)
			.stream()
			.flatMap((recipe) -> this.bundles.accountsOf(recipe).stream())
			.anyMatch((account) -> account.isCalled(ref) && this.accounts.find(account).isEmpty());
	}

}
