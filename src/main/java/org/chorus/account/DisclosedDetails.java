package org.chorus.account;

import java.util.Set;

/**
 * The only form in which an account's details leave the house. Without headcounts of the
 * staff in post it tells harms, quarter, kind of employer and basis, never region or role
 * (requirement S17).
 *
 * @param quarter 1 to 4
 */
public record DisclosedDetails(Set<HarmCategory> harms, int year, int quarter, Employer employer, Basis basis) {

	/**
	 * The one place where details are made fit to leave.
	 */
	public static DisclosedDetails of(Details details) {
		return new DisclosedDetails(details.harms(), details.month().month().getYear(), details.month().quarter(),
				details.employer(), details.basis());
	}

}
