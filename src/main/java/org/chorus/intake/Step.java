package org.chorus.intake;

/**
 * The numbered steps from the first question to filing.
 */
final class Step {

	static final int STORY = 1;

	static final int HARMS = 2;

	static final int MONTH = 3;

	static final int PLACE = 4;

	static final int BASIS = 5;

	static final int KEEP = 6;

	static final int CHECK = 7;

	static final int APPROVE = 8;

	private Step() {
	}

	/**
	 * Where a step is.
	 */
	static String path(int step) {
		return switch (step) {
			case CHECK -> "/check";
			case APPROVE -> "/approve";
			default -> "/step/" + step;
		};
	}

}
