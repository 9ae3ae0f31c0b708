package org.chorus.bundle;

import org.chorus.account.Content;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.HarmCategory;
import org.chorus.account.RedactedText;

/**
 * An account as it leaves the house: its approved text and what may be told of it,
 * without its identifier.
 *
 * @param method the version of the de-identification that the text came from
 */
record Exhibit(DisclosedDetails details, RedactedText text, Assurance assurance, String method) {

	static Exhibit of(Content content) {
		return new Exhibit(DisclosedDetails.of(content.details()), content.text(), Assurance.of(content),
				content.approval().method());
	}

	/**
	 * The harm under which it is printed.
	 */
	HarmCategory firstHarm() {
		return this.details.harms().stream().sorted().findFirst().orElseThrow();
	}

}
