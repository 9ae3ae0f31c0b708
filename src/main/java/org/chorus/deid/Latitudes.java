package org.chorus.deid;

/**
 * Says of each thing found what the writer may do about it.
 */
final class Latitudes {

	private Latitudes() {
	}

	static Latitude of(Candidate found) {
		return switch (found.kind()) {
			case CASE_ID, NATIONAL_ID -> Latitude.ALWAYS_OUT;
			case UNSURE, OTHER_QUASI, NUMBER -> Latitude.MAY_LEAVE_IN;
			default -> Latitude.FIXED;
		};
	}

}
