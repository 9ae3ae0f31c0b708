package org.chorus.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.bundle.Bundles;
import org.chorus.bundle.SealUnavailable;
import org.chorus.bundle.StatusList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes the list that tells of every copy whether it is current, sealed where there is a
 * key, for instance to publish it elsewhere.
 */
@Component
@Command(name = "status", description = "Writes the signed list of how every copy of a bundle stands.",
		mixinStandardHelpOptions = true)
class StatusCommand implements Callable<Integer> {

	@Option(names = "--out", paramLabel = "FILE.json", required = true,
			description = "where the list goes; with a signature it goes beside it, ending in .p7m")
	@Nullable Path out;

	private final ObjectProvider<Bundles> bundles;

	StatusCommand(ObjectProvider<Bundles> bundles) {
		this.bundles = bundles;
	}

	@Override
	public Integer call() {
		Path path = Objects.requireNonNull(this.out);
		OutFile list = new OutFile(path, "--out", ".json");
		OutFile seal = new OutFile(path.resolveSibling(path.getFileName() + ".p7m"), "--out", ".p7m");
		StatusList statuses = statuses();
		list.write(statuses.json());
		if (statuses.seal().length > 0) {
			seal.write(statuses.seal());
		}
		return Exit.DONE;
	}

	private StatusList statuses() {
		try {
			return this.bundles.getObject().statuses();
		}
		catch (SealUnavailable ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
	}

}
