package org.chorus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chorus.account.AccountId;
import org.chorus.bundle.BundleFile;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Front;
import org.chorus.bundle.Keeper;
import org.chorus.bundle.Language;
import org.chorus.bundle.Made;
import org.chorus.bundle.Order;
import org.chorus.bundle.NotSupplementable;
import org.chorus.bundle.Papers;
import org.chorus.bundle.Preset;
import org.chorus.bundle.Progress;
import org.chorus.bundle.SealUnavailable;
import org.chorus.bundle.TooLong;
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

	@Option(names = "--title", paramLabel = "T", description = "printed on the cover and every page")
	@Nullable String title;

	@Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "where the bundle goes")
	@Nullable Path out;

	@Option(names = "--supplement-to", paramLabel = "COPY",
			description = "makes a supplement to this copy, with the accounts that it lacks; title and the rest are the copy's")
	@Nullable Integer supplementTo;

	@Option(names = "--letter", paramLabel = "L", defaultValue = "A",
			description = "the letter that references begin with, A to Z (default: ${DEFAULT-VALUE})")
	String letter = "A";

	@Option(names = "--about", paramLabel = "WORDS", defaultValue = "",
			description = "matter and parties, printed on the cover")
	String about = "";

	@Option(names = "--short-title", paramLabel = "T", defaultValue = "",
			description = "for the head of every page and the names of files, such as Short v Case")
	String shortTitle = "";

	@Option(names = "--preset", paramLabel = "P", defaultValue = "none",
			description = "how large a file may be: none, family (350 pages), pd5b (50 pages and 10 MB), mail (26 MB), "
					+ "portal (150 MB); what is larger is split into volumes (default: ${DEFAULT-VALUE})")
	String preset = "none";

	@Option(names = "--language", paramLabel = "L",
			description = "of the bundle's own words: en or cy; accounts stand in theirs (default: as the matter has it, or en)")
	@Nullable String language;

	@Option(names = "--schedule", paramLabel = "FILE",
			description = "where the schedule of documents for the letter goes: .html for a page, .csv for a table")
	@Nullable Path schedule;

	@Option(names = "--manifest", paramLabel = "FILE",
			description = "where the list of digests goes, to keep beside the bundle: .csv or .json")
	@Nullable Path manifest;

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
		OutFile list = beside(this.schedule, "--schedule", ".html");
		OutFile digests = beside(this.manifest, "--manifest", ".json");
		Selection from = this.selection.getObject();
		Which chosen = Objects.requireNonNull(this.which);
		Matter matter = (chosen.matter != null) ? from.matter(chosen.matter) : null;
		if (this.title == null && this.supplementTo == null) {
			throw new BadInput("--title is needed, unless --supplement-to names a copy");
		}
		List<AccountId> accounts = (matter != null) ? matter.accounts()
				: from.found(Objects.requireNonNull(chosen.query));
		PrintWriter err = Objects.requireNonNull(this.spec).commandLine().getErr();
		ProgressBar bar = new ProgressBar(err, System.console() != null);
		List<OutFile> held = new ArrayList<>();
		Optional<Made> made = make(matter, accounts, bar, (files) -> hold(files, file, held));
		if (made.isEmpty()) {
			err.println("chorus bundle: no released account is meant by this, so there is no bundle and no file");
			return Exit.NO;
		}
		held.forEach(OutFile::place);
		Papers papers = made.get().papers();
		write(list, papers.scheduleCsv(), papers.scheduleHtml());
		write(digests, papers.manifestCsv(), papers.manifestJson());
		report(made.get(), err);
		return Exit.DONE;
	}

	/**
	 * A file that may end in .csv or in another way.
	 */
	private static @Nullable OutFile beside(@Nullable Path path, String option, String other) {
		if (path == null) {
			return null;
		}
		return new OutFile(path, option, path.toString().endsWith(".csv") ? ".csv" : other);
	}

	private static void write(@Nullable OutFile file, String csv, String other) {
		if (file != null) {
			file.write((file.isCsv() ? csv : other).getBytes(StandardCharsets.UTF_8));
		}
	}

	private Optional<Made> make(@Nullable Matter matter, List<AccountId> accounts, ProgressBar bar, Keeper keeper) {
		Progress progress = (page, pages) -> bar.at(page, pages, "pages");
		Bundles maker = this.bundles.getObject();
		try {
			Integer copy = this.supplementTo;
			return (copy != null) ? maker.supplement(copy, accounts, OPERATOR, progress, keeper)
					: maker.make(order(matter), accounts, OPERATOR, progress, keeper);
		}
		catch (SealUnavailable | TooLong | NotSupplementable ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Holds the first file for where it was asked for, and the others for beside it under
	 * their own names, by which the first leads to them. They are placed when the copy is
	 * registered.
	 */
	private static void hold(List<BundleFile> files, OutFile file, List<OutFile> held) {
		held.forEach(OutFile::drop);
		held.clear();
		try {
			for (BundleFile each : files) {
				OutFile to = (each.volume() == 1) ? file : file.beside(each.name());
				to.hold(each.pdf());
				held.add(to);
			}
		}
		catch (BadInput ex) {
			held.forEach(OutFile::drop);
			throw ex;
		}
	}

	private Order order(@Nullable Matter matter) {
		if (this.letter.length() != 1) {
			throw new BadInput("--letter is one of A to Z");
		}
		try {
			String title = Objects.requireNonNull(this.title);
			Front known = (matter != null) ? this.bundles.getObject().front(matter, title) : Front.of(title, "");
			Front front = new Front(title, this.shortTitle, this.about.isBlank() ? known.about() : this.about,
					known.recipient(), known.letterDate(), known.replyBy());
			return new Order(front, language(matter), this.letter.charAt(0), preset(), List.of(), false,
					(matter != null) ? matter.id() : null);
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
	}

	private Language language(@Nullable Matter matter) {
		String known = (matter != null) ? matter.printing().language() : Language.ENGLISH.code();
		return Language.of((this.language != null) ? this.language : known)
			.orElseThrow(() -> new BadInput("--language is one of en, cy"));
	}

	private Preset preset() {
		return Arrays.stream(Preset.values())
			.filter((each) -> each.name().equalsIgnoreCase(this.preset))
			.findFirst()
			.orElseThrow(() -> new BadInput("--preset is one of none, family, pd5b, mail, portal"));
	}

	private void report(Made made, PrintWriter err) {
		if (made.leftOut() > 0) {
			err.println("Left out, because they are not released: " + made.leftOut());
		}
		if (!made.boxed().isEmpty()) {
			err.println("Printed as a named box, because the typeface lacks them: " + String.join("; ", made.boxed()));
		}
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.println("copy " + made.entry().number() + ", "
				+ ((made.entry().accounts() == 1) ? "1 account, " : made.entry().accounts() + " accounts, ")
				+ made.entry().pages() + " pages, " + (made.entry().sealed() ? "sealed" : "not sealed")
				+ ((made.files().size() == 1) ? ", SHA-256 " + made.entry().sha256() : ""));
		if (made.files().size() > 1) {
			made.files()
				.forEach((file) -> out.println("volume " + file.volume() + ", " + file.pages() + " pages, SHA-256 "
						+ file.sha256() + ", " + file.name()));
		}
	}

}
