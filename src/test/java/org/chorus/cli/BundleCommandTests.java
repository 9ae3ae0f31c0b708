package org.chorus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;
import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Order;
import org.chorus.bundle.Progress;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

@ServerTest
class BundleCommandTests {

	@TempDir
	Path directory;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private ApplicationContext context;

	private Matter matter;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void gather() {
		this.matter = this.matters.create(About.titled("Claim"), "cleo");
		var id = this.accounts.file(content());
		this.accounts.release(id);
		this.matters.add(this.matter.id(), List.of(id), "cleo");
	}

	@Test
	void writesABundleAndItsScheduleAndKnowsItAgain() throws IOException {
		Path file = this.directory.resolve("claim.pdf");

		assertThat(bundle("--matter", this.matter.id().value(), "--out", file.toString(), "--schedule",
				this.directory.resolve("claim.html").toString(), "--manifest",
				this.directory.resolve("claim.csv").toString()))
			.isEqualTo(Exit.DONE);

		assertThat(this.out.toString()).contains("SHA-256 ");
		assertThat(this.directory.resolve("claim.csv")).content().contains("A1,");
		assertThat(this.directory.resolve("claim.html")).content().contains("<td>A1</td>");
		assertThat(run(VerifyCommand.class, file.toString())).isEqualTo(Exit.DONE);
		assertThat(this.out.toString()).contains("unchanged and current.");
		Files.writeString(file, " ", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
		assertThat(run(VerifyCommand.class, file.toString())).isEqualTo(Exit.NO);
	}

	@Test
	void speaksWelshWhereItIsAskedTo() throws IOException {
		Path schedule = this.directory.resolve("claim.html");
		String matter = this.matter.id().value();
		String file = this.directory.resolve("claim.pdf").toString();

		assertThat(bundle("--matter", matter, "--out", file, "--schedule", schedule.toString(), "--language", "cy"))
			.isEqualTo(Exit.DONE);
		assertThat(schedule).content().contains("<html lang=\"cy-GB\">");
		assertThat(run(VerifyCommand.class, file)).isEqualTo(Exit.DONE);
		assertThat(bundle("--matter", matter, "--out", file, "--language", "fr")).isEqualTo(Exit.BAD_INPUT);
		assertThat(this.err.toString()).contains("--language is one of en, cy");
	}

	@Test
	void aBundleOfNothingLeavesNoFile() throws IOException {
		Matter empty = this.matters.create(About.titled("Empty"), "cleo");

		assertThat(bundle("--matter", empty.id().value(), "--out", this.directory.resolve("none.pdf").toString()))
			.isEqualTo(Exit.NO);

		assertThat(this.err.toString()).contains("there is no bundle and no file");
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void whatCannotBeWrittenToIsRefusedBeforehand() {
		for (String out : List.of(this.directory.toString(), this.directory.resolve("no/x.pdf").toString(),
				this.directory.resolve("x.txt").toString())) {
			assertThat(bundle("--matter", this.matter.id().value(), "--out", out)).isEqualTo(Exit.BAD_INPUT);
		}
		assertThat(bundle("--matter", "f".repeat(32), "--out", this.directory.resolve("x.pdf").toString()))
			.isEqualTo(Exit.BAD_INPUT);
		assertThat(this.err.toString().lines()).hasSize(4);
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void whatCannotBeKeptIsNotRegistered() throws IOException {
		Path file = this.directory.resolve("claim.pdf");
		Bundles bundles = this.context.getBean(Bundles.class);
		Order order = new Order("Full disk", "", 'A', this.matter.id());

		assertThatExceptionOfType(BadInput.class).isThrownBy(() -> bundles.make(order,
				this.matters.accounts(this.matter.id()), "operator", Progress.NONE, (files) -> {
					OutFile out = new OutFile(file, "--out", ".pdf");
					out.hold(files.getFirst().pdf());
					out.drop();
					throw new BadInput("the file of --out could not be written");
				}));

		assertThat(this.directory).isEmptyDirectory();
		assertThat(bundles.of("cleo")).noneMatch((copy) -> copy.title().equals("Full disk"));
		assertThat(this.context.getBean(Trail.class).entries(Chain.STAFF, Long.MAX_VALUE, 1)).singleElement()
			.matches((entry) -> !entry.action().equals("bundle made"));
	}

	/**
	 * On a file system of sixteen kilobytes, which only the administrator of a machine
	 * can make.
	 */
	@Test
	void onAFullDiskNoFileIsLeftAndNothingRegistered() throws Exception {
		Path small = Files.createDirectory(this.directory.resolve("small"));
		assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", small.toString()))
			.as("SKIPPED: no small file system can be mounted here")
			.isTrue();
		try {
			assertThat(bundle("--matter", this.matter.id().value(), "--letter", "F", "--out",
					small.resolve("full.pdf").toString()))
				.isEqualTo(Exit.BAD_INPUT);

			assertThat(small).isEmptyDirectory();
		}
		finally {
			assertThat(succeeds("umount", small.toString())).isTrue();
		}
		assertThat(this.err.toString())
			.contains("the file of --out could not be written; is there space, and may this user write there?");
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.context.getBean(Bundles.class).of("cleo")).noneMatch((copy) -> copy.letter() == 'F');
		assertThat(this.context.getBean(Trail.class).entries(Chain.STAFF, Long.MAX_VALUE, 1)).singleElement()
			.matches((entry) -> !entry.action().equals("bundle made"));
	}

	private static boolean succeeds(String... command) throws InterruptedException {
		try {
			boolean done = new ProcessBuilder(command).start().waitFor() == 0;
			if (!done) {
				System.err.println("SKIPPED: " + command[0] + " is not allowed, so a test of a full disk did not run");
			}
			return done;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Test
	void rebuildsAndSupplementsACopy() throws IOException {
		Path file = this.directory.resolve("claim.pdf");
		assertThat(bundle("--matter", this.matter.id().value(), "--out", file.toString())).isEqualTo(Exit.DONE);
		String copy = this.out.toString().replaceAll("(?s)copy (\\d+),.*", "$1");
		Path again = this.directory.resolve("again.pdf");

		assertThat(run(RebuildCommand.class, copy, "--out", again.toString())).isEqualTo(Exit.DONE);
		assertThat(again).hasSameBinaryContentAs(file);
		assertThat(run(RebuildCommand.class, "999999")).isEqualTo(Exit.NO);
		assertThat(run(RebuildCommand.class, "x")).isEqualTo(Exit.BAD_INPUT);

		var late = this.accounts.file(content());
		this.accounts.release(late);
		this.matters.add(this.matter.id(), List.of(late), "cleo");
		Path supplement = this.directory.resolve("late.pdf");
		assertThat(run(BundleCommand.class, "--matter", this.matter.id().value(), "--supplement-to", copy, "--out",
				supplement.toString()))
			.isEqualTo(Exit.DONE);
		assertThat(run(VerifyCommand.class, supplement.toString(), "--json")).isEqualTo(Exit.DONE);
		assertThat(this.out.toString()).contains("\"status\":\"CURRENT\"", "\"good\":true");
		assertThat(this.directory).isDirectoryContaining("glob:**with supplement 1*.pdf");

		this.accounts.withdraw(late);
		assertThat(run(VerifyCommand.class, supplement.toString())).isEqualTo(Exit.NO);
		Path list = this.directory.resolve("status.json");
		assertThat(run(StatusCommand.class, "--out", list.toString())).isEqualTo(Exit.DONE);
		assertThat(list).content().contains("\"status\":\"WITHDRAWN\"").doesNotContain("Claim");
	}

	private int bundle(String... arguments) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--title";
		all[arguments.length + 1] = "Claim";
		return run(BundleCommand.class, all);
	}

	private int run(Class<?> command, String... arguments) {
		return new CommandLine(this.context.getAutowireCapableBeanFactory().createBean(command))
			.setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, line, result) -> {
				assertThat(ex).isInstanceOf(BadInput.class);
				line.getErr().println(ex.getMessage());
				return Exit.BAD_INPUT;
			})
			.execute(arguments);
	}

	private static Content content() {
		RedactedText text = new RedactedText("A text.", List.of());
		Details details = new Details(Set.of(HarmCategory.OVERWORK), new IncidentMonth(YearMonth.of(2014, 9)),
				Region.WALES, Employer.NPS, StaffRole.TRAINEE, Basis.FIRST_HAND);
		return new Content(text, details,
				new Approval(Approval.By.WRITER, null, text.digest(), new Week(2026, 47), "1"));
	}

}
