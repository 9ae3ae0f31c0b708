package org.chorus.cli;

import java.util.List;

import org.chorus.account.AccountId;
import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.chorus.search.AccountIndex;
import org.chorus.search.IndexBusy;
import org.chorus.search.SearchTrail;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Wording;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds the accounts that a command is about.
 */
@Lazy
@Component
class Selection {

	private static final String OPERATOR = "operator";

	private final AccountIndex index;

	private final SearchTrail trail;

	private final Matters matters;

	Selection(AccountIndex index, SearchTrail trail, Matters matters) {
		this.index = index;
		this.trail = trail;
		this.matters = matters;
	}

	List<AccountId> found(String query) {
		try {
			List<AccountId> found = this.index.all(query, List.of());
			this.trail.searched(OPERATOR, OPERATOR, query, found.size());
			return found;
		}
		catch (BadQuery ex) {
			throw new BadInput("--query: " + Wording.of(ex) + " (at character " + (ex.at().begin() + 1) + ")");
		}
		catch (IndexBusy ex) {
			throw new BadInput("another process holds the index and has not written it yet; try again soon");
		}
	}

	Matter matter(String id) {
		if (!id.matches("[0-9a-f]{32}")) {
			throw new BadInput("--matter is the identifier of a matter: 32 digits and letters from a to f");
		}
		return this.matters.find(new MatterId(id)).orElseThrow(() -> new BadInput("there is no such matter"));
	}

}
