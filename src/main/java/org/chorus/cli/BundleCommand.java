package org.chorus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chorus.account.AccountId;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Made;
import org.chorus.bundle.Order;
import org.chorus.matter.Matter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes an evidence bundle as a PDF and registers its copy.
 */
@Component
@Command(name = "bundle", description = "Makes an evidence bundle as a PDF.", mixinStandardHelpOptions = true)
class BundleCommand implements Callable<Integer> {

	private static final String OPERATOR = "operator";

	/**
	 * Which accounts go in.
	 */
	static class Which {

		@Option(names = "--query", paramLabel = "Q", required = true,
				description = "the released accounts that this query finds; *:* for all")
		@Nullable String query;

		@Option(names = "--matter", paramLabel = "ID", required = true, description = "the accounts of this matter")
		@Nullable String matter;

	}

	@ArgGroup(exclusive = true, multiplicity = "1")
	@Nullable Which which;

	@Option(names = "--title", paramLabel = "T", required = true, description = "printed on the cover and every page")
	@Nullable String title;

	@Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "where the bundle goes")
	@Nullable Path out;

	@Option(names = "--letter", paramLabel = "L", defaultValue = "A",
			description = "the letter that references begin with, A to Z (default: ${DEFAULT-VALUE})")
	String letter = "A";

	@Option(names = "--about", paramLabel = "WORDS", defaultValue = "",
			description = "matter and parties, printed on the cover")
	String about = "";

	@Option(names = "--schedule", paramLabel = "FILE.csv",
			description = "where the list of accounts, pages and digests goes, to keep beside the bundle")
	@Nullable Path schedule;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Bundles> bundles;

	private final ObjectProvider<Selection> selection;

	BundleCommand(ObjectProvider<Bundles> bundles, ObjectProvider<Selection> selection) {
		this.bundles = bundles;
		this.selection = selection;
	}

	@Override
	public Integer call() {
		OutFile file = new OutFile(Objects.requireNonNull(this.out), "--out", ".pdf");
		OutFile list = (this.schedule != null) ? new OutFile(this.schedule, "--schedule", ".csv") : null;
		Selection from = this.selection.getObject();
		Which chosen = Objects.requireNonNull(this.which);
		Matter matter = (chosen.matter != null) ? from.matter(chosen.matter) : null;
		Order order = order(matter);
		List<AccountId> accounts = (matter != null) ? matter.accounts()
				: from.found(Objects.requireNonNull(chosen.query));
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		ProgressBar bar = new ProgressBar(err, System.console() != null);
		Optional<Made> made = this.bundles.getObject()
			.make(order, accounts, OPERATOR, OPERATOR, (page, pages) -> bar.at(page, pages, "pages"));
		if (made.isEmpty()) {
			err.println("chorus bundle: no released account is meant by this, so there is no bundle and no file");
			return Exit.NO;
		}
		file.write(made.get().pdf());
		if (list != null) {
			list.write(made.get().schedule().getBytes(StandardCharsets.UTF_8));
		}
		report(made.get(), err);
		return Exit.DONE;
	}

	private Order order(@Nullable Matter matter) {
		if (this.letter.length() != 1) {
			throw new BadInput("--letter is one of A to Z");
		}
		try {
			String known = (matter != null) ? this.bundles.getObject().about(matter) : "";
			return new Order(Objects.requireNonNull(this.title), this.about.isBlank() ? known : this.about,
					this.letter.charAt(0), (matter != null) ? matter.id() : null);
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
	}

	private void report(Made made, PrintWriter err) {
		if (made.leftOut() > 0) {
			err.println("Left out, because they are not released: " + made.leftOut());
		}
		if (!made.boxed().isEmpty()) {
			err.println("Printed as a named box, because the typeface lacks them: " + String.join("; ", made.boxed()));
		}
		Objects.requireNonNull(this.spec)
			.commandLine()
			.getOut()
			.println("copy " + made.entry().number() + ", "
					+ ((made.entry().accounts() == 1) ? "1 account, " : made.entry().accounts() + " accounts, ")
					+ made.entry().pages() + " pages, SHA-256 " + made.entry().sha256());
	}

}
