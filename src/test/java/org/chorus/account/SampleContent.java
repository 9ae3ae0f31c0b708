package org.chorus.account;

import java.util.List;
import java.util.Set;

/**
 * Fictional content for tests.
 */
public final class SampleContent {

	private SampleContent() {
	}

	public static Content of(String text) {
		return of(text, HarmCategory.OVERWORK);
	}

	public static Content of(String text, HarmCategory harm) {
		RedactedText redacted = new RedactedText(text, List.of());
		Details details = new Details(Set.of(harm), IncidentMonth.parse("2014-09"), Region.WALES, Employer.CRC,
				StaffRole.PROBATION_OFFICER, Basis.FIRST_HAND);
		return new Content(redacted, details,
				new Approval(Approval.By.WRITER, null, redacted.digest(), new Week(2014, 46), "test"));
	}

}
