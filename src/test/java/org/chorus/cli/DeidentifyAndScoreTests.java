package org.chorus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chorus.deid.Deidentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The commands over the de-identifier, as a person at a terminal runs them.
 */
class DeidentifyAndScoreTests {

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	private static final String DEV = "src/test/resources/corpora/accounts-dev.jsonl";

	@TempDir
	Path directory;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final ObjectProvider<Deidentifier> provider = new ObjectProvider<>() {
		@Override
		public Deidentifier getObject() {
			return DEIDENTIFIER;
		}
	};

	@BeforeEach
	void empty() {
		this.out.getBuffer().setLength(0);
		this.err.getBuffer().setLength(0);
	}

	private int run(Object command, String... arguments) {
		return new CommandLine(command).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, line, result) -> {
				line.getErr().println(ex.getMessage());
				return (ex instanceof BadInput) ? Exit.BAD_INPUT : 70;
			})
			.execute(arguments);
	}

	@Test
	void makesATextSafe() throws IOException {
		Path file = Files.writeString(this.directory.resolve("text.txt"), "My manager, Nkechi Okafor, rang.\n");

		assertThat(run(new DeidentifyCommand(this.provider), file.toString())).isZero();
		assertThat(this.out.toString()).isEqualTo("My manager, [Person A], rang.\n");
	}

	@Test
	void answersEachLineInOrderAndCarriesOnAfterABadOne() throws IOException {
		Path file = Files.writeString(this.directory.resolve("lines.jsonl"), """
				{"id":"one","text":"\uD83D\uDE00 Nkechi rang."}
				not json
				{"id":3,"text":"The office was shut."}
				""");

		assertThat(run(new DeidentifyCommand(this.provider), "--jsonl", file.toString())).isEqualTo(Exit.BAD_INPUT);

		List<String> lines = this.out.toString().lines().toList();
		JsonNode first = JsonMapper.builder().build().readTree(lines.get(0));
		assertThat(lines).hasSize(2);
		assertThat(first.get("redacted").stringValue()).isEqualTo("\uD83D\uDE00 [Person A] rang.");
		assertThat(first.get("spans").get(0).get("start").intValue()).isEqualTo(2);
		assertThat(first.get("spans").get(0).get("end").intValue()).isEqualTo(8);
		assertThat(first.get("spans").get(0).get("reason").stringValue()).isNotBlank();
		assertThat(lines.get(1)).contains("\"id\":3").contains("\"spans\":[]");
		assertThat(this.err.toString()).contains("lines.jsonl, line 2: each line must be one JSON object")
			.doesNotContain("not json");
	}

	@Test
	void scoresAndSaysNoBelowTheBar() {
		assertThat(run(new ScoreCommand(this.provider), DEV, "--at-least", "direct=95,precision=80")).isZero();
		assertThat(this.out.toString()).contains("direct").contains("characters-per-second");
		assertThat(run(new ScoreCommand(this.provider), DEV, "--json", "--at-least", "direct=100.1"))
			.isEqualTo(Exit.NO);
	}

	@Test
	void saysWhichMeasuresThereAre() {
		assertThat(run(new ScoreCommand(this.provider), DEV, "--at-least", "luck=1")).isEqualTo(Exit.BAD_INPUT);
		assertThat(this.err.toString()).contains("--at-least knows direct, quasi");
	}

	@Test
	void refusesToTrainOnNothing() {
		assertThat(run(new TrainCommand(), this.directory.toString())).isEqualTo(Exit.BAD_INPUT);
		assertThat(this.err.toString()).contains("accounts-train*.jsonl");
	}

	@Test
	void refusesToDrawClassesFromTooFewVectors() throws IOException {
		Path vectors = Files.writeString(this.directory.resolve("vectors.txt"), "the 0.1 0.2\nof 0.2 0.1\n");
		ClassesCommand command = new ClassesCommand();
		String out = "--out=" + this.directory.resolve("classes.bin");

		assertThat(run(command, vectors.toString(), out)).isEqualTo(Exit.BAD_INPUT);
		assertThat(this.err.toString()).contains("at least 1000 words with their vectors are needed");
		assertThat(run(new ClassesCommand(), "no-such-file", out)).isEqualTo(Exit.BAD_INPUT);
		assertThat(this.directory.resolve("classes.bin")).doesNotExist();
	}

}
