package org.chorus.bundle;

import java.util.List;

import org.chorus.account.AccountId;

/**
 * A section of a lawyer's own.
 *
 * @param introduction may be empty; a blank line ends a paragraph
 * @param accounts those printed in it; what is not in the bundle is passed over
 */
public record Section(String heading, String introduction, List<AccountId> accounts) {

	private static final int LONGEST_HEADING = 120;

	private static final int LONGEST_INTRODUCTION = 4000;

	public Section {
		heading = heading.strip();
		introduction = introduction.strip();
		accounts = List.copyOf(accounts);
		if (heading.isEmpty() || heading.length() > LONGEST_HEADING
				|| heading.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("The heading of a section has 1 to 120 characters on one line");
		}
		if (introduction.length() > LONGEST_INTRODUCTION) {
			throw new IllegalArgumentException("The introduction of a section has at most 4,000 characters");
		}
	}

}
