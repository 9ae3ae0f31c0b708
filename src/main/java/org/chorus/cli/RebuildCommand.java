package org.chorus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.bundle.BundleFile;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Rebuilt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the files of a registered copy again and compares their digests with the
 * registered ones.
 */
@Component
@Command(name = "rebuild", description = "Makes a registered bundle again, byte for byte.",
		mixinStandardHelpOptions = true)
class RebuildCommand implements Callable<Integer> {

	private static final String OPERATOR = "operator";

	@Parameters(paramLabel = "ID", description = "the number of the copy, such as 0042")
	String copy = "";

	@Option(names = "--out", paramLabel = "FILE.pdf",
			description = "where the first volume goes, the others beside it; without it the digests are compared alone")
	@Nullable Path out;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Bundles> bundles;

	RebuildCommand(ObjectProvider<Bundles> bundles) {
		this.bundles = bundles;
	}

	@Override
	public Integer call() {
		if (!this.copy.matches("[0-9]{1,9}")) {
			throw new BadInput("ID is the number of a copy, such as 0042");
		}
		OutFile file = (this.out != null) ? new OutFile(this.out, "--out", ".pdf") : null;
		List<Rebuilt> files = this.bundles.getObject().rebuildAll(Integer.parseInt(this.copy), OPERATOR);
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		for (Rebuilt rebuilt : files) {
			switch (rebuilt) {
				case Rebuilt.File done -> print(done.file());
				case Rebuilt.Refused refused -> {
					err.println("chorus rebuild: " + why(refused));
					return Exit.NO;
				}
				case Rebuilt.OtherVersion other -> {
					err.println("chorus rebuild: this version does not give the registered bytes, so there is no file");
					return Exit.NO;
				}
			}
		}
		if (file != null) {
			files.forEach((rebuilt) -> write(((Rebuilt.File) rebuilt).file(), file));
		}
		return Exit.DONE;
	}

	private static void write(BundleFile volume, OutFile file) {
		((volume.volume() == 1) ? file : file.beside(volume.name())).write(volume.pdf());
	}

	private void print(BundleFile file) {
		Objects.requireNonNull(this.spec)
			.commandLine()
			.getOut()
			.println("volume " + file.volume() + ", " + file.pages() + " pages, same SHA-256 " + file.sha256());
	}

	private static String why(Rebuilt.Refused refused) {
		return switch (refused.why()) {
			case NOT_OURS -> "no such copy is registered";
			case WITHDRAWN -> "an account in it has been withdrawn since, so there is no file";
			default -> "an account in it has been changed since, so there is no file";
		};
	}

}
