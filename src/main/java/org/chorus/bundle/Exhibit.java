package org.chorus.bundle;

import java.util.Collections;

import org.chorus.account.Content;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.HarmCategory;
import org.chorus.account.RedactedText;

/**
 * An account as it leaves the house: its approved text and what may be told of it,
 * without its identifier.
 *
 * @param digest of the text; the last approval has it
 * @param method the version of the de-identification that the text came from
 * @param section the number of the lawyer's section that it stands in; 0 for the section
 * of its first harm
 */
record Exhibit(DisclosedDetails details, RedactedText text, String digest, Assurance assurance, String method,
		int section) {

	Exhibit(DisclosedDetails details, RedactedText text, Assurance assurance, String method, int section) {
		this(details, text, text.digest(), assurance, method, section);
	}

	static Exhibit of(Content content, int section) {
		return new Exhibit(DisclosedDetails.of(content.details()), content.text(), content.approval().digest(),
				Assurance.of(content), content.approval().method(), section);
	}

	/**
	 * The harm under which it is printed.
	 */
	HarmCategory firstHarm() {
		return Collections.min(this.details.harms());
	}

}
