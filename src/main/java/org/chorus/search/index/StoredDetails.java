package org.chorus.search.index;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;

/**
 * The details of a hit, kept in one stored column so that a list is read quickly.
 */
record StoredDetails(Details details, Week week) {

	static String write(Details details, Week week) {
		String harms = details.harms().stream().map(Enum::name).collect(Collectors.joining(","));
		return String.join("|", harms, details.month().toString(), details.region().name(), details.employer().name(),
				details.role().name(), details.basis().name(), week.toString());
	}

	static StoredDetails read(String stored) {
		String[] parts = stored.split("\\|");
		Set<HarmCategory> harms = EnumSet.noneOf(HarmCategory.class);
		Arrays.stream(parts[0].split(",")).map(HarmCategory::valueOf).forEach(harms::add);
		Details details = new Details(harms, IncidentMonth.parse(parts[1]), Region.valueOf(parts[2]),
				Employer.valueOf(parts[3]), StaffRole.valueOf(parts[4]), Basis.valueOf(parts[5]));
		return new StoredDetails(details, Week.parse(parts[6]));
	}

}
