package org.chorus.matter;

/**
 * What a lawyer wrote on an account; privileged, and so never printed.
 *
 * @param desk who may read it
 */
public record Note(Desk desk, Hand by, String text) {

	/**
	 * The most characters of one.
	 */
	public static final int LONGEST = 4000;

	public Note {
		text = text.strip();
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("A note has at most " + LONGEST + " characters");
		}
	}

	@Override
	public String toString() {
		return "Note[" + this.by + "]";
	}

}
