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
