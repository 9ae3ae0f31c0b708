package org.chorus.bundle;

import java.util.List;

import org.chorus.matter.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is to be.
 *
 * @param language of its own words
 * @param letter the letter that its references begin with
 * @param preset how large its files may be
 * @param sections the lawyer's own, in their order; accounts that are in none of them
 * follow under their first harm
 * @param asGiven whether the accounts of a section stand in the order in which the lawyer
 * gave them, which may tell more of their months, rather than by quarter
 * @param matter the matter that it is made for, if any: who sees that sees the bundle
 */
public record Order(Front front, Language language, char letter, Preset preset, List<Section> sections, boolean asGiven,
		@Nullable MatterId matter) {

	public Order {
		sections = List.copyOf(sections);
		if (letter < 'A' || letter > 'Z') {
			throw new IllegalArgumentException("A bundle's letter is one of A to Z");
		}
		long distinct = sections.stream().flatMap((section) -> section.accounts().stream()).distinct().count();
		if (distinct != sections.stream().mapToLong((section) -> section.accounts().size()).sum()) {
			throw new IllegalArgumentException("An account stands in one section only");
		}
	}

	/**
	 * A bundle in English in one file, in sections by harm.
	 */
	public Order(String title, String about, char letter, @Nullable MatterId matter) {
		this(Front.of(title, about), Language.ENGLISH, letter, Preset.NONE, List.of(), false, matter);
	}

}
