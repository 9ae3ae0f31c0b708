package org.chorus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.TemporaryDirectories;
import org.chorus.account.Account;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.deid.Deidentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From written statements to a bundle that is checked, as a person at a terminal does it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true",
		args = "--version")
@ContextConfiguration(initializers = TemporaryDirectories.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class CommandsTests {

	private static final String ACCOUNTS = "src/test/resources/corpora/accounts-dev.jsonl";

	@TempDir
	Path directory;

	@Autowired
	CommandRunner commands;

	@Autowired
	Accounts accounts;

	@Autowired
	Deidentifier deidentifier;

	@Test
	void goesFromStatementsToABundleThatIsChecked(CapturedOutput output) throws IOException {
		String bundle = this.directory.resolve("bundle.pdf").toString();

		assertThat(run("import", ACCOUNTS, "--release")).isZero();
		assertThat(output).contains("filed 60 (released 60)");
		assertThat(run("import", ACCOUNTS, "--release")).as("what is held is not filed again").isZero();
		assertThat(output).contains("held already 60");
		assertThat(run("search", "harm:transfer-rejection", "--json", "--limit", "0")).isZero();
		assertThat(output).contains("\"total\":11");
		assertThat(
				run("bundle", "--query", "harm:transfer-rejection", "--title", "Letter before claim", "--out", bundle))
			.isZero();
		assertThat(run("verify", bundle)).isZero();
		assertThat(output).contains("This is our copy 0001, unchanged and current.");
		assertThat(run("audit", "verify")).isZero();

		try (PDDocument pdf = Loader.loadPDF(Path.of(bundle).toFile())) {
			String text = new PDFTextStripper().getText(pdf);
			assertThat(text).contains("Letter before claim", "Origin and method", "[Person A]")
				.doesNotContain("Hetherington", "Shelley Rudd", "North East");
		}
	}

	@Test
	void theVersionOfTheMethodGoesFromTheAccountToTheBundle() throws IOException {
		String method = this.deidentifier.method();
		Path statements = Files.writeString(this.directory.resolve("statement.jsonl"), statement("He was never seen."));
		Path bundle = this.directory.resolve("one.pdf");

		assertThat(run("import", statements.toString(), "--release")).isZero();
		assertThat(this.accounts.in(State.RELEASED)).isNotEmpty()
			.allSatisfy((Account account) -> assertThat(account.content().approval().method()).isEqualTo(method));
		assertThat(run("bundle", "--query", "\"never seen\"", "--title", "T", "--out", bundle.toString())).isZero();

		try (PDDocument pdf = Loader.loadPDF(bundle.toFile())) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
				.contains("Version of the method: " + method + ".");
		}
	}

	@Test
	void saysNoWhereTheAnswerIsNoAndLeavesNoFile(CapturedOutput output) throws IOException {
		Path nothing = this.directory.resolve("nothing.pdf");
		Path foreign = Files.writeString(this.directory.resolve("foreign.pdf"), "%PDF-1.7 not ours");

		assertThat(run("search", "xylophonist")).as("no hit is an answer").isZero();
		assertThat(run("bundle", "--query", "xylophonist", "--title", "T", "--out", nothing.toString())).isOne();
		assertThat(nothing).doesNotExist();
		assertThat(run("verify", foreign.toString())).isOne();
		assertThat(output).contains("This file is not one that we registered.");
	}

	@Test
	void tellsABadLineByItsNumberAndFilesTheRest(CapturedOutput output) throws IOException {
		Path file = this.directory.resolve("statements.jsonl");
		Files.write(file, List.of(statement("The first of three."), "{\"text\": \"Zebedee broken", statement(""),
				statement("The last of three.").replace("overwork", "boredom"), statement("The only other good one.")),
				StandardCharsets.UTF_8);

		assertThat(run("import", file.toString(), "--json")).isEqualTo(2);

		assertThat(output).contains("line 2: each line must be one JSON object")
			.contains("line 3: text must not be empty")
			.contains("line 4: harm must be one or more of overwork")
			.contains("filed 2")
			.doesNotContain("Zebedee", "boredom");
	}

	@Test
	void refusesBadUsageWithOneClearLine(CapturedOutput output) {
		assertThat(run("import", "no-such-file.jsonl")).isEqualTo(2);
		assertThat(output.getErr()).contains("chorus import: the file cannot be read");
		assertThat(run("search", "(refused w/10")).isEqualTo(2);
		assertThat(run("search", "refused AND tag:urgent")).isEqualTo(2);
		assertThat(output.getErr()).contains("Codes, tags and matters belong to lawyers, and none is signed in here");
		assertThat(run("nonsense")).isEqualTo(2);
	}

	@Test
	void theDoctorNamesEachLackAndItsRemedy(CapturedOutput output) {
		assertThat(run("doctor")).isOne();

		assertThat(output).contains("ok       the record store opens", "ok       both trails are intact")
			.contains("lacking  three key-holders are known: each runs holder new FILE")
			.contains("lacking  a lawyer can sign in: staff add NAME --role lawyer");
	}

	private int run(String... arguments) {
		this.commands.run(new DefaultApplicationArguments(arguments));
		return this.commands.getExitCode();
	}

	private static String statement(String text) {
		return "{\"text\":\"" + text + "\",\"harm\":[\"overwork\"],\"region\":\"Wales\",\"employer\":\"NPS\","
				+ "\"role\":\"PO\",\"incident_month\":\"2014-07\"}";
	}

}
