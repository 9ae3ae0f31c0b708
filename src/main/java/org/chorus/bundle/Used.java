package org.chorus.bundle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer has exported within the time that the limits speak of.
 *
 * @param exports the oldest first
 */
record Used(Limits limits, List<Export> exports) {

	/**
	 * A bundle that was made.
	 *
	 * @param at seconds since 1970
	 * @param accounts identifiers in hexadecimal digits
	 */
	record Export(long at, int copy, Set<String> accounts) {
	}

	Used {
		exports = List.copyOf(exports);
	}

	public int bundlesLeft() {
		return Math.max(0, this.limits.bundles() - this.exports.size());
	}

	public int accountsLeft() {
		return Math.max(0, this.limits.accounts() - accounts().size());
	}

	/**
	 * How many different accounts it would be with these.
	 */
	int accountsWith(Collection<AccountId> more) {
		Set<String> all = accounts();
		more.forEach((id) -> all.add(id.toString()));
		return all.size();
	}

	public boolean isOverBundles() {
		return this.exports.size() >= this.limits.bundles();
	}

	public boolean isOverAccounts(Collection<AccountId> more) {
		return accountsWith(more) > this.limits.accounts();
	}

	boolean isOver(Collection<AccountId> more) {
		return isOverBundles() || isOverAccounts(more);
	}

	/**
	 * When the oldest of these no longer counts.
	 */
	@Nullable Instant easesAt() {
		return this.exports.isEmpty() ? null
				: Instant.ofEpochSecond(this.exports.getFirst().at()).plus(this.limits.within());
	}

	private Set<String> accounts() {
		Set<String> all = new HashSet<>();
		this.exports.forEach((export) -> all.addAll(export.accounts()));
		return all;
	}

}
