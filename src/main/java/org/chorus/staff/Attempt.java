package org.chorus.staff;

/**
 * What comes with a name and password.
 *
 * @param code the one-time code typed
 * @param browser what the browser shows to be known; empty for nothing
 */
record Attempt(String code, String browser) {

	static final Attempt BARE = new Attempt("", "");

	@Override
	public String toString() {
		return "Attempt[REDACTED]";
	}

}
