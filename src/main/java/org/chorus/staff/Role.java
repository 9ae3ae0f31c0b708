package org.chorus.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member of staff may do; one each.
 */
public enum Role {

	/**
	 * Searches released accounts and makes bundles.
	 */
	LAWYER("/staff/search"),

	/**
	 * Reads filed accounts and releases them.
	 */
	REVIEWER("/staff/queue"),

	/**
	 * Keeps Chorus running, and reads no account.
	 */
	ADMINISTRATOR("/staff/admin"),

	/**
	 * Reads the trails, and nothing else.
	 */
	AUDITOR("/staff/trail");

	private final String home;

	Role(String home) {
		this.home = home;
	}

	/**
	 * Where this role's work begins.
	 */
	String home() {
		return this.home;
	}

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Role> find(String label) {
		return Arrays.stream(values()).filter((role) -> role.label().equalsIgnoreCase(label.strip())).findFirst();
	}

}
