package org.chorus.bundle;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;

/**
 * Files accounts for tests.
 */
final class Filing {

	private Filing() {
	}

	static AccountId released(Accounts accounts, String text) {
		AccountId id = accounts.file(content(text));
		accounts.release(id);
		return id;
	}

	static Content content(String text) {
		RedactedText redacted = new RedactedText(text, List.of());
		Details details = new Details(Set.of(HarmCategory.OVERWORK), new IncidentMonth(YearMonth.of(2014, 9)),
				Region.WALES, Employer.NPS, StaffRole.TRAINEE, Basis.FIRST_HAND);
		return new Content(redacted, details,
				new Approval(Approval.By.WRITER, null, redacted.digest(), new Week(2026, 47), "1"));
	}

}
