package org.chorus.search;

import java.util.List;

import org.chorus.search.Searches.Kept;
import org.chorus.search.language.BadQuery;

import org.springframework.stereotype.Service;

/**
 * A lawyer's saved searches, and which of them find accounts released since they were
 * last looked at.
 */
@Service
class SavedSearches {

	private final Searches searches;

	private final AccountIndex index;

	private final LawyerSets sets;

	SavedSearches(Searches searches, AccountIndex index, LawyerSets sets) {
		this.searches = searches;
		this.index = index;
		this.sets = sets;
	}

	/**
	 * A saved search.
	 *
	 * @param news how many accounts released or changed since then it finds
	 */
	record Saved(String id, String name, Asked asked, long news) {
	}

	List<Saved> of(String lawyer) {
		Sets own = this.sets.of(lawyer);
		return this.searches.of(lawyer)
			.stream()
			.filter((kept) -> kept.asked().name() != null)
			.map((kept) -> saved(kept, own))
			.toList();
	}

	List<Saved> withNews(String lawyer) {
		return of(lawyer).stream().filter((saved) -> saved.news() > 0).toList();
	}

	private Saved saved(Kept kept, Sets own) {
		return new Saved(kept.id(), String.valueOf(kept.asked().name()), kept.asked(), news(kept.asked(), own));
	}

	/**
	 * None for a query that the language has ceased to allow.
	 */
	private long news(Asked asked, Sets own) {
		try {
			return this.index.newSince(asked.search().over(own), asked.since());
		}
		catch (BadQuery ex) {
			return 0;
		}
	}

}
