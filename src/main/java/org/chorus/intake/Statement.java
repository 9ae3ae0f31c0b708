package org.chorus.intake;

import org.chorus.account.Details;
import org.chorus.testimony.Narrative;

/**
 * A written statement collected elsewhere, where its original is kept.
 */
public record Statement(Narrative narrative, Details details) {

	@Override
	public String toString() {
		return "Statement[REDACTED]";
	}

}
