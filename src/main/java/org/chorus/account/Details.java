package org.chorus.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the writer ticked about an account, for staff only: it leaves the house as
 * {@link DisclosedDetails}.
 *
 * @param harms at least one, in the order of the categories
 */
public record Details(Set<HarmCategory> harms, IncidentMonth month, Region region, Employer employer, StaffRole role,
		Basis basis) {

	public Details {
		if (harms.isEmpty()) {
			throw new IllegalArgumentException("An account has at least one kind of harm");
		}
		harms = Collections.unmodifiableSet(EnumSet.copyOf(harms));
	}

	public Details withHarms(Set<HarmCategory> corrected) {
		return new Details(corrected, this.month, this.region, this.employer, this.role, this.basis);
	}

}
