package org.chorus.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.chorus.account.AccountId;

import org.springframework.stereotype.Component;

/**
 * Who has which account open, so that two reviewers do not read the same one. It is only
 * a courtesy: what guards against a lost change is the text that each act names.
 */
@Component
class Desks {

	private static final Duration QUIET = Duration.ofMinutes(15);

	private final Map<AccountId, Sitting> sittings = new ConcurrentHashMap<>();

	private final Clock clock;

	Desks(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Who else has an account open, if anybody.
	 */
	Optional<Sitting> other(AccountId id, String reviewer) {
		return Optional.ofNullable(this.sittings.get(id))
			.filter((sitting) -> !sitting.reviewer.equals(reviewer))
			.filter((sitting) -> sitting.last.plus(QUIET).isAfter(this.clock.instant()));
	}

	/**
	 * Gives an account to a reviewer.
	 * @return whether somebody else, or nobody, had it
	 */
	boolean take(AccountId id, String reviewer) {
		Sitting before = this.sittings.put(id, new Sitting(reviewer, this.clock.instant()));
		return before == null || !before.reviewer.equals(reviewer);
	}

	void leave(AccountId id) {
		this.sittings.remove(id);
	}

	/**
	 * A reviewer at an account.
	 *
	 * @param last when the reviewer last did something there
	 */
	record Sitting(String reviewer, Instant last) {
	}

}
