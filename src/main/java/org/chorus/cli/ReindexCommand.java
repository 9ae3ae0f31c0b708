package org.chorus.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.audit.Trail;
import org.chorus.search.AccountIndex;
import org.chorus.search.IndexBusy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Builds the search index anew from the store.
 */
@Component
@Command(name = "reindex", description = "Builds the search index anew from the store.",
		mixinStandardHelpOptions = true)
class ReindexCommand implements Callable<Integer> {

	private static final int WIDTH = 40;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<AccountIndex> index;

	private final ObjectProvider<Trail> trail;

	ReindexCommand(ObjectProvider<AccountIndex> index, ObjectProvider<Trail> trail) {
		this.index = index;
		this.trail = trail;
	}

	@Override
	public Integer call() {
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		boolean terminal = System.console() != null;
		try {
			this.index.getObject().reindex((done, of) -> {
				if (terminal) {
					err.print(bar(done, of));
					err.flush();
				}
			});
		}
		catch (IndexBusy ex) {
			err.println("chorus reindex: another process serves the index; stop it first, or rebuild there");
			return Exit.NO;
		}
		if (terminal) {
			err.println();
		}
		this.trail.getObject().staff("operator", "operator", "reindex", "", "done");
		Objects.requireNonNull(this.spec).commandLine().getOut().println("The index is built.");
		return Exit.DONE;
	}

	private static String bar(long done, long of) {
		int full = (of == 0) ? WIDTH : (int) (WIDTH * done / of);
		return "\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + " of " + of;
	}

}
