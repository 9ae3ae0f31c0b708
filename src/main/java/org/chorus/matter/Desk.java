package org.chorus.matter;

/**
 * Where a lawyer's work is kept, and so who may see it.
 */
public sealed interface Desk {

	/**
	 * How the database names it.
	 */
	String key();

	/**
	 * One lawyer's own: nobody else sees what is kept there.
	 */
	record Own(String lawyer) implements Desk {

		@Override
		public String key() {
			return "lawyer/" + this.lawyer;
		}

	}

	/**
	 * A matter: its lawyers see and change what is kept there.
	 */
	record Shared(MatterId matter) implements Desk {

		@Override
		public String key() {
			return "matter/" + this.matter;
		}

	}

	static Desk own(String lawyer) {
		return new Own(lawyer);
	}

	static Desk of(MatterId matter) {
		return new Shared(matter);
	}

}
