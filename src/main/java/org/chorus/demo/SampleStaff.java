package org.chorus.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chorus.account.Crockford;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One member of staff for each role, with a password invented on the spot.
 */
@Component
@Profile("demo")
class SampleStaff {

	private static final int PASSWORD = 16;

	private final Staff staff;

	private final SecureRandom random;

	SampleStaff(Staff staff, SecureRandom random) {
		this.staff = staff;
		this.random = random;
	}

	/**
	 * Adds them where they are missing.
	 * @return a line for each, of name and password
	 */
	List<String> invent() {
		List<String> lines = new ArrayList<>();
		for (Role role : Role.values()) {
			String password = password();
			this.staff.add(role.label(), role, password);
			lines.add(String.format(Locale.ROOT, "%-14s %s", role.label(), password));
		}
		return lines;
	}

	private String password() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < PASSWORD; i++) {
			password.append(Crockford.digit(this.random.nextInt(32)));
		}
		return password.toString().toLowerCase(Locale.ROOT);
	}

}
