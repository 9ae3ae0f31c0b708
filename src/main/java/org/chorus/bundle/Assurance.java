package org.chorus.bundle;

import org.chorus.account.Approval;
import org.chorus.account.Content;

/**
 * Who stood behind the text of an account before it was exported.
 */
enum Assurance {

	/**
	 * Its writer approved it; a reviewer may have taken more out afterwards.
	 */
	WRITER,

	/**
	 * A reviewer read it, its writer did not.
	 */
	REVIEWER,

	/**
	 * Neither: it was collected elsewhere and de-identified by the method alone.
	 */
	NEITHER;

	static Assurance of(Content content) {
		if (content.approvedByWriter()) {
			return WRITER;
		}
		boolean read = content.approvals().stream().anyMatch((approval) -> approval.by() == Approval.By.REVIEWER);
		return read ? REVIEWER : NEITHER;
	}

}
