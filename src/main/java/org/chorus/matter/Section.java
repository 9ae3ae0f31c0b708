package org.chorus.matter;

import org.chorus.account.HarmCategory;

/**
 * What a lawyer writes over the accounts of one kind of harm.
 *
 * @param heading in place of the harm's own name; empty to keep that
 * @param introduction paragraphs apart by empty lines; may be empty
 */
public record Section(HarmCategory harm, String heading, String introduction) {

	static final int LONGEST_HEADING = 120;

	static final int LONGEST_INTRODUCTION = 4000;

	public Section {
		heading = heading.strip();
		introduction = introduction.strip();
		if (heading.length() > LONGEST_HEADING || heading.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A heading has at most " + LONGEST_HEADING + " characters on one line");
		}
		if (introduction.length() > LONGEST_INTRODUCTION) {
			throw new IllegalArgumentException("An introduction has at most " + LONGEST_INTRODUCTION + " characters");
		}
	}

	static Section plain(HarmCategory harm) {
		return new Section(harm, "", "");
	}

}
