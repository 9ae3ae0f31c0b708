package org.chorus.intake;

/**
 * The de-identifier did not finish with a text, so nothing may be approved or filed.
 */
public final class NotApprovable extends RuntimeException {

	NotApprovable() {
		super("The text could not be made safe, so it was not filed");
	}

}
