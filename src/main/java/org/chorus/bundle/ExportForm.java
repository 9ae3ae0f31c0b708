package org.chorus.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.chorus.matter.Matter;
import org.chorus.matter.Printing;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What a lawyer fills in to have a bundle made or previewed, as typed.
 */
record ExportForm(@Nullable String matter, @Nullable String title, @Nullable String letter, @Nullable Preset preset,
		@Nullable Arrangement arrangement, @Nullable Language language) {

	private static final int LONGEST_TITLE = 200;

	/**
	 * In which order the accounts of a section stand.
	 */
	enum Arrangement {

		BY_QUARTER, AS_GIVEN

	}

	static ExportForm of(Matter matter) {
		Printing printing = matter.printing();
		return new ExportForm(matter.id().value(), matter.title(), Character.toString(matter.about().letter()),
				Arrays.stream(Preset.values())
					.filter((preset) -> preset.name().equals(printing.preset()))
					.findFirst()
					.orElse(Preset.NONE),
				printing.asGiven() ? Arrangement.AS_GIVEN : Arrangement.BY_QUARTER,
				Language.of(printing.language()).orElse(Language.ENGLISH));
	}

	/**
	 * Puts each problem at its field.
	 */
	void check(BindingResult problems) {
		if (name().isEmpty() || name().length() > LONGEST_TITLE || name().chars().anyMatch(Character::isISOControl)) {
			problems.rejectValue("title", "bundle.title.wrong", new Object[] { LONGEST_TITLE, name().length() }, null);
		}
		if (!capital().matches("[A-Z]")) {
			problems.rejectValue("letter", "bundle.letter.wrong");
		}
	}

	String id() {
		return Optional.ofNullable(this.matter).orElse("");
	}

	String name() {
		return Optional.ofNullable(this.title).map(String::strip).orElse("");
	}

	String capital() {
		return Optional.ofNullable(this.letter).map((typed) -> typed.strip().toUpperCase(Locale.ROOT)).orElse("");
	}

	Printing printing() {
		return new Printing(limits().name(), isAsGiven(), words().code());
	}

	Preset limits() {
		return (this.preset != null) ? this.preset : Preset.NONE;
	}

	/**
	 * The language of the bundle's own words.
	 */
	Language words() {
		return (this.language != null) ? this.language : Language.ENGLISH;
	}

	boolean isAsGiven() {
		return this.arrangement == Arrangement.AS_GIVEN;
	}

}
