package org.chorus.staff;

/**
 * Before this act a factor has to be shown again.
 */
final class ProofWanted extends RuntimeException {

	private final boolean wrong;

	private final long seconds;

	private ProofWanted(boolean wrong, long seconds) {
		super("A factor has to be shown again");
		this.wrong = wrong;
		this.seconds = seconds;
	}

	static ProofWanted first() {
		return new ProofWanted(false, 0);
	}

	static ProofWanted wrong() {
		return new ProofWanted(true, 0);
	}

	static ProofWanted later(long seconds) {
		return new ProofWanted(false, seconds);
	}

	boolean isWrong() {
		return this.wrong;
	}

	/**
	 * How long to wait before the next try; 0 for not at all.
	 */
	long seconds() {
		return this.seconds;
	}

}
