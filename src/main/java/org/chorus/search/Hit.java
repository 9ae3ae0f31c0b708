package org.chorus.search;

import java.util.List;

import org.chorus.account.AccountId;
import org.chorus.account.Details;
import org.chorus.account.Week;

/**
 * An account found, for staff.
 *
 * @param hits how many words and phrases of its text answer the query
 */
public record Hit(AccountId id, Details details, Week week, String text, int hits, List<Passage> passages) {

	public Hit {
		passages = List.copyOf(passages);
	}

	public String ref() {
		return this.id.ref();
	}

	/**
	 * Only the reference: lists of hits end in logs.
	 */
	@Override
	public String toString() {
		return "Hit[" + ref() + "]";
	}

}
