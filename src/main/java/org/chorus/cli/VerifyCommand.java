package org.chorus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.audit.Trail;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Checked;
import org.chorus.bundle.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells whether a file is a copy of ours, unchanged and current.
 */
@Component
@Command(name = "verify", description = "Tells whether a bundle is a copy of ours, unchanged and current.",
		mixinStandardHelpOptions = true)
class VerifyCommand implements Callable<Integer> {

	private static final String OPERATOR = "operator";

	@Parameters(paramLabel = "FILE.pdf", description = "the copy to check")
	@Nullable Path file;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Bundles> bundles;

	private final ObjectProvider<Trail> trail;

	VerifyCommand(ObjectProvider<Bundles> bundles, ObjectProvider<Trail> trail) {
		this.bundles = bundles;
		this.trail = trail;
	}

	@Override
	public Integer call() {
		Path path = Objects.requireNonNull(this.file);
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new BadInput("the file cannot be read; it must be a PDF file");
		}
		Checked checked = check(path);
		String number = (checked.entry() != null) ? checked.entry().number() : "unknown";
		this.trail.getObject()
			.staff(OPERATOR, OPERATOR, "bundle checked", "copy " + number,
					checked.status().name().toLowerCase(Locale.ROOT));
		Objects.requireNonNull(this.spec).commandLine().getOut().println(this.bundles.getObject().say(checked));
		return (checked.status() == Status.CURRENT) ? Exit.DONE : Exit.NO;
	}

	private Checked check(Path path) {
		try (InputStream in = Files.newInputStream(path)) {
			return this.bundles.getObject().check(in);
		}
		catch (IOException ex) {
			throw new BadInput("the file cannot be read");
		}
	}

}
