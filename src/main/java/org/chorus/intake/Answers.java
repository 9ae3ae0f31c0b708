package org.chorus.intake;

import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * What a member ticked so far; {@code null} where she has not yet.
 *
 * @param month as {@code 2014-09}
 * @param keep whether the original is kept, sealed
 */
record Answers(Set<HarmCategory> harms, @Nullable String month, @Nullable Place place, @Nullable Basis basis,
		@Nullable Boolean keep) {

	static final Answers NONE = new Answers(Set.of(), null, null, null, null);

	Answers {
		harms = harms.isEmpty() ? Set.of() : EnumSet.copyOf(harms);
	}

	Answers withHarms(Set<HarmCategory> chosen) {
		return new Answers(chosen, this.month, this.place, this.basis, this.keep);
	}

	Answers withMonth(String chosen) {
		return new Answers(this.harms, chosen, this.place, this.basis, this.keep);
	}

	Answers withPlace(Place chosen) {
		return new Answers(this.harms, this.month, chosen, this.basis, this.keep);
	}

	Answers withBasis(Basis chosen) {
		return new Answers(this.harms, this.month, this.place, chosen, this.keep);
	}

	Answers withKeep(boolean chosen) {
		return new Answers(this.harms, this.month, this.place, this.basis, chosen);
	}

	/**
	 * The first step that is not answered, or 0.
	 */
	int gap() {
		if (this.harms.isEmpty()) {
			return Step.HARMS;
		}
		if (this.month == null) {
			return Step.MONTH;
		}
		if (this.place == null) {
			return Step.PLACE;
		}
		if (this.basis == null) {
			return Step.BASIS;
		}
		return (this.keep == null) ? Step.KEEP : 0;
	}

	/**
	 * The details as they are filed, once every step is answered.
	 */
	@JsonIgnore
	Details details() {
		if (this.month == null || this.place == null || this.basis == null) {
			throw new IllegalStateException("Every step is answered before an account is filed");
		}
		return new Details(this.harms, IncidentMonth.parse(this.month), this.place.region(), this.place.employer(),
				this.place.role(), this.basis);
	}

	/**
	 * Where the writer worked, and as what.
	 */
	record Place(Region region, Employer employer, StaffRole role) {
	}

	@Override
	public String toString() {
		return "Answers[REDACTED]";
	}

}
