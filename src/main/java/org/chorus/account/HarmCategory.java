package org.chorus.account;

/**
 * The kinds of harm that accounts tell of; their definitions stand in the message files.
 */
public enum HarmCategory implements Labelled {

	OVERWORK("overwork"), MISSING_RECORDS("missing-records"), TRANSFER_REJECTION("transfer-rejection"),
	UNSAFE_ALLOCATION("unsafe-allocation"), INADEQUATE_REPORT("inadequate-report"),
	MISSED_SUPERVISION("missed-supervision"), STAFF_SAFETY("staff-safety"), REALLOCATION("reallocation"),
	STRESS_SICKNESS("stress-sickness");

	private final String label;

	HarmCategory(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
