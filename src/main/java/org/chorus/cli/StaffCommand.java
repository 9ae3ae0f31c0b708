package org.chorus.cli;

import java.io.Console;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.chorus.account.Crockford;
import org.chorus.staff.NameTaken;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds staff from a terminal.
 */
@Component
@Command(name = "staff", description = "Works on who may sign in.", mixinStandardHelpOptions = true)
class StaffCommand {

	private final ObjectProvider<Staff> staff;

	StaffCommand(ObjectProvider<Staff> staff) {
		this.staff = staff;
	}

	@Command(name = "add", description = "Adds a member of staff; asks for the password, or makes and prints one.",
			mixinStandardHelpOptions = true)
	int add(@Parameters(paramLabel = "NAME") String name, @Option(names = "--role", required = true,
			description = "lawyer, reviewer, administrator or auditor") String role) {
		Role granted = Role.find(role).orElseThrow(() -> new BadInput("--role is one of " + roles()));
		String typed = typed();
		String password = typed.isEmpty() ? made() : typed;
		try {
			this.staff.getObject().add(name, granted, password);
		}
		catch (IllegalArgumentException | NameTaken ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
		System.out.println("Added, in the role " + granted.label() + ".");
		if (typed.isEmpty()) {
			System.out.println("Password, shown only now: " + password);
		}
		return Exit.DONE;
	}

	private static String typed() {
		@Nullable Console console = System.console();
		char @Nullable [] typed = (console != null) ? console.readPassword("Password (empty: one is made): ") : null;
		return (typed != null) ? new String(typed) : "";
	}

	private static String made() {
		return new SecureRandom().ints(20, 0, 32)
			.mapToObj((value) -> String.valueOf(Crockford.digit(value)))
			.collect(Collectors.joining());
	}

	private static String roles() {
		return Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
	}

}
