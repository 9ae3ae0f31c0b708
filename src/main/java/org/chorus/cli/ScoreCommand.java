package org.chorus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.chorus.deid.Annotated;
import org.chorus.deid.Deidentifier;
import org.chorus.deid.Score;
import org.chorus.deid.Score.Share;
import org.chorus.deid.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says how well annotated accounts are de-identified.
 */
@Component
@Command(name = "score", description = "De-identifies annotated accounts and counts what was protected.",
		mixinStandardHelpOptions = true)
class ScoreCommand implements Callable<Integer> {

	@Parameters(paramLabel = "GOLD.jsonl", description = "one annotated account a line: id, text, spans")
	@Nullable Path file;

	@Option(names = "--misses", description = "print what was missed, and what was masked without need, in context")
	boolean misses;

	@Option(names = "--json", description = "print one JSON object")
	boolean json;

	@Option(names = "--at-least", paramLabel = "MEASURE=PERCENT", split = ",",
			description = "exit with 1 where a measure is below; direct, quasi, accounts, precision")
	Map<String, Double> atLeast = Map.of();

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Deidentifier> deidentifier;

	ScoreCommand(ObjectProvider<Deidentifier> deidentifier) {
		this.deidentifier = deidentifier;
	}

	@Override
	public Integer call() {
		List<Annotated> accounts = read(Objects.requireNonNull(this.file));
		Score score = Scorer.score(this.deidentifier.getObject(), accounts);
		Map<String, Share> shares = shares(score);
		for (String measure : this.atLeast.keySet()) {
			if (!shares.containsKey(measure)) {
				throw new BadInput("--at-least knows " + String.join(", ", shares.keySet()));
			}
		}
		if (this.json) {
			printJson(score, shares);
		}
		else {
			print(score, shares);
		}
		return this.atLeast.entrySet()
			.stream()
			.allMatch((bar) -> 100 * Objects.requireNonNull(shares.get(bar.getKey())).value() >= bar.getValue())
					? Exit.DONE : Exit.NO;
	}

	private static List<Annotated> read(Path path) {
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			throw new BadInput("the file cannot be read; it must be a file of JSON lines");
		}
		try {
			return Annotated.read(path);
		}
		catch (IllegalArgumentException ex) {
			throw new BadInput(path.getFileName() + ", " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new BadInput(path.getFileName() + ": the file must be UTF-8");
		}
	}

	private static Map<String, Share> shares(Score score) {
		Map<String, Share> shares = new LinkedHashMap<>();
		shares.put("direct", score.direct());
		shares.put("quasi", score.quasi());
		shares.put("direct-entities", score.directEntities());
		shares.put("quasi-entities", score.quasiEntities());
		shares.put("accounts", score.tightAccounts());
		shares.put("precision", score.precision());
		shares.put("harmless-masked", score.harmlessMasked());
		shares.put("harmless-masked-in-clean", score.harmlessMaskedInClean());
		new TreeMap<>(score.types()).forEach((type, share) -> shares.put(type.toLowerCase(Locale.ROOT), share));
		return shares;
	}

	private void print(Score score, Map<String, Share> shares) {
		shares.forEach((measure, share) -> out().println(line(measure, share)));
		out().printf(Locale.UK, "%-26s %7d%n", "characters-per-second", score.charactersPerSecond());
		if (this.misses) {
			score.misses().forEach((miss) -> out().println(Misses.line(miss)));
		}
		out().flush();
	}

	private static String line(String measure, Share share) {
		if (share.whole() == 0) {
			return String.format(Locale.UK, "%-26s none in these accounts", measure);
		}
		return String.format(Locale.UK, "%-26s %7.2f %%  %6d of %d", measure, 100 * share.value(), share.part(),
				share.whole());
	}

	private void printJson(Score score, Map<String, Share> shares) {
		Map<String, Object> all = new LinkedHashMap<>();
		shares.forEach((measure, share) -> all.put(measure,
				Map.of("percent", 100 * share.value(), "part", share.part(), "whole", share.whole())));
		all.put("characters-per-second", score.charactersPerSecond());
		if (this.misses) {
			all.put("misses", score.misses());
		}
		out().println(JsonMapper.builder().build().writeValueAsString(all));
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

}
