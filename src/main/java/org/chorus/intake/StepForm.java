package org.chorus.intake;

import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.chorus.account.Basis;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.intake.Answers.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one step posts, and what it changes in the draft. Components may be {@code null}
 * until the step is checked.
 */
sealed interface StepForm {

	Draft applyTo(Draft draft);

	/**
	 * What happened, in her words.
	 */
	record Story(String text) implements StepForm {

		public Story {
			text = Objects.requireNonNullElse(text, "");
		}

		static Story of(Draft draft) {
			return new Story(draft.text());
		}

		@Override
		public Draft applyTo(Draft draft) {
			return draft.with(this.text);
		}

		@Override
		public String toString() {
			return "Story[REDACTED]";
		}

	}

	/**
	 * Kinds of harm.
	 */
	record Harms(@NotEmpty(message = "{intake.harms.none}") @Nullable Set<HarmCategory> harms) implements StepForm {

		static Harms of(Draft draft) {
			return new Harms(draft.answers().harms());
		}

		@Override
		public Draft applyTo(Draft draft) {
			return draft.with(draft.answers().withHarms((this.harms != null) ? this.harms : Set.of()));
		}

	}

	/**
	 * The month of the main event.
	 */
	record When(@NotNull(message = "{intake.month.none}") @Nullable Month month,
			@NotNull(message = "{intake.year.none}") @Nullable Integer year) implements StepForm {

		static When of(Draft draft) {
			String month = draft.answers().month();
			if (month == null) {
				return new When(null, null);
			}
			YearMonth chosen = YearMonth.parse(month);
			return new When(chosen.getMonth(), chosen.getYear());
		}

		@Override
		public Draft applyTo(Draft draft) {
			if (this.month == null || this.year == null) {
				return draft;
			}
			return draft.with(draft.answers().withMonth(YearMonth.of(this.year, this.month).toString()));
		}

	}

	/**
	 * Region, employer and role.
	 */
	record Work(@NotNull(message = "{intake.choice.none}") @Nullable Region region,
			@NotNull(message = "{intake.choice.none}") @Nullable Employer employer,
			@NotNull(message = "{intake.choice.none}") @Nullable StaffRole role) implements StepForm {

		static Work of(Draft draft) {
			Place place = draft.answers().place();
			return (place == null) ? new Work(Region.OTHER, Employer.OTHER, StaffRole.OTHER)
					: new Work(place.region(), place.employer(), place.role());
		}

		@Override
		public Draft applyTo(Draft draft) {
			if (this.region == null || this.employer == null || this.role == null) {
				return draft;
			}
			return draft.with(draft.answers().withPlace(new Place(this.region, this.employer, this.role)));
		}

	}

	/**
	 * Seen or heard.
	 */
	record Known(@NotNull(message = "{intake.choice.none}") @Nullable Basis basis) implements StepForm {

		static Known of(Draft draft) {
			return new Known(draft.answers().basis());
		}

		@Override
		public Draft applyTo(Draft draft) {
			return (this.basis == null) ? draft : draft.with(draft.answers().withBasis(this.basis));
		}

	}

	/**
	 * Whether her own words are kept, sealed.
	 */
	record Keep(@NotNull(message = "{intake.choice.none}") @Nullable Kept keep) implements StepForm {

		static Keep of(Draft draft) {
			Boolean keep = draft.answers().keep();
			return new Keep((keep == null) ? null : (keep ? Kept.YES : Kept.NO));
		}

		@Override
		public Draft applyTo(Draft draft) {
			return (this.keep == null) ? draft : draft.with(draft.answers().withKeep(this.keep == Kept.YES));
		}

	}

	/**
	 * The two answers about the original.
	 */
	enum Kept {

		YES, NO

	}

}
