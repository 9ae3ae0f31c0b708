package org.chorus.intake;

import org.chorus.account.Details;
import org.chorus.deid.Choices;
import org.chorus.testimony.Narrative;

/**
 * An account as its writer hands it in.
 *
 * @param choices what she took out or left in beyond what is found
 * @param keepOriginal whether her own words are kept, sealed
 */
public record Submission(Narrative narrative, Choices choices, Details details, boolean keepOriginal) {

	@Override
	public String toString() {
		return "Submission[REDACTED]";
	}

}
