package org.chorus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.deid.Score;
import org.chorus.deid.Trainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.stereotype.Component;

/**
 * Retrains the de-identifier's model, the same from the same files.
 */
@Component
@Command(name = "train", description = "Retrains the model from annotated accounts and measures it.",
		mixinStandardHelpOptions = true)
class TrainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", arity = "1..*",
			description = "folders with accounts-train*.jsonl and, for how common words are, public corpora")
	List<Path> folders = List.of();

	@Option(names = "--out", paramLabel = "FILE", description = "where the model goes; without it none is kept")
	@Nullable Path out;

	@Option(names = "--folds", paramLabel = "N", defaultValue = "4",
			description = "parts left out in turn to measure, 0 for no measuring (default: ${DEFAULT-VALUE})")
	int folds = 4;

	@Option(names = "--misses",
			description = "print what the left-out parts missed, and what was masked without need, in context")
	boolean misses;

	@Spec
	@Nullable CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		if (this.folds < 0 || this.folds == 1) {
			throw new BadInput("--folds is 0, or 2 or more");
		}
		for (Path folder : this.folders) {
			if (!Files.isDirectory(folder)) {
				throw new BadInput("each FOLDER must be a folder that can be read");
			}
		}
		Trainer trainer = trainer();
		if (this.folds > 0) {
			trainer.measure(this.folds, this::print);
		}
		if (this.out != null) {
			trainer.train(this.out);
		}
		return Exit.DONE;
	}

	private Trainer trainer() throws IOException {
		try {
			return new Trainer(this.folders);
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput(String.valueOf(ex.getMessage()));
		}
	}

	private void print(Score score) {
		PrintWriter to = Objects.requireNonNull(this.spec).commandLine().getOut();
		to.printf(Locale.UK,
				"left out in turn: direct %.2f %%, quasi %.2f %%, accounts %.2f %%, precision %.2f %%, harmless in clean %.2f %%%n",
				100 * score.direct().value(), 100 * score.quasi().value(), 100 * score.tightAccounts().value(),
				100 * score.precision().value(), 100 * score.harmlessMaskedInClean().value());
		if (this.misses) {
			score.misses().forEach((miss) -> to.println(Misses.line(miss)));
		}
		to.flush();
	}

}
