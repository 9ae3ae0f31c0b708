package org.chorus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.audit.Verdict.Intact;
import org.chorus.custody.Custody;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says what is still missing before real use, and what to do about each lack.
 */
@Component
@Command(name = "doctor", description = "Says what is still missing before real use.", mixinStandardHelpOptions = true)
class DoctorCommand implements Callable<Integer> {

	private static final long LITTLE_SPACE = 1L << 30;

	private final ObjectProvider<Accounts> accounts;

	private final ObjectProvider<Custody> custody;

	private final ObjectProvider<Staff> staff;

	private final ObjectProvider<Trail> trail;

	private final Path data;

	private boolean lacking;

	@Spec
	@Nullable CommandSpec spec;

	DoctorCommand(ObjectProvider<Accounts> accounts, ObjectProvider<Custody> custody, ObjectProvider<Staff> staff,
			ObjectProvider<Trail> trail, @Value("${chorus.data}") Path data) {
		this.accounts = accounts;
		this.custody = custody;
		this.staff = staff;
		this.trail = trail;
		this.data = data;
	}

	@Override
	public Integer call() {
		this.lacking = false;
		Accounts held = this.accounts.getObject();
		say(true, "the record store opens: " + held.count(State.FILED) + " filed, " + held.count(State.ASKED)
				+ " waiting for their writers, " + held.count(State.RELEASED) + " released", "");
		say(Arrays.stream(Chain.values()).allMatch((chain) -> this.trail.getObject().verify(chain) instanceof Intact),
				"both trails are intact", "audit verify tells where one is broken");
		say(this.custody.getObject().isReady(), "three key-holders are known",
				"each runs holder new FILE on a machine of their own; then holder add PUBLIC here");
		say(this.staff.getObject().has(Role.LAWYER), "a lawyer can sign in", "staff add NAME --role lawyer");
		say(this.staff.getObject().has(Role.REVIEWER), "a reviewer can sign in", "staff add NAME --role reviewer");
		say(space() >= LITTLE_SPACE, "there is a gigabyte of space or more",
				"make room on the disk of the data directory");
		return this.lacking ? Exit.NO : Exit.DONE;
	}

	private void say(boolean there, String what, String remedy) {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.println(there ? "ok       " + what : "lacking  " + what + ": " + remedy);
		this.lacking |= !there;
	}

	private long space() {
		try {
			return Files.getFileStore(this.data).getUsableSpace();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The disk of the data directory cannot be asked", ex);
		}
	}

}
