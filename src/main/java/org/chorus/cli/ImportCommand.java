package org.chorus.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.chorus.account.AccountId;
import org.chorus.audit.Trail;
import org.chorus.intake.Statement;
import org.chorus.intake.StatementLine;
import org.chorus.intake.Statements;
import org.chorus.review.Releases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files statements collected elsewhere, a line of JSON each. A bad line is told by its
 * number and skipped; the lines around it are filed.
 */
@Component
@Command(name = "import", description = "Files statements collected elsewhere as de-identified accounts.",
		mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer> {

	private static final int BATCH = 50;

	@Parameters(paramLabel = "FILE.jsonl",
			description = "one JSON object a line: text, harm, region, employer, role, incident_month; and id, if any")
	@Nullable Path file;

	@Option(names = "--release", description = "release them at once, read by nobody")
	boolean release;

	@Option(names = "--json", description = "print a line of id, ref and status for each")
	boolean json;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Statements> statements;

	private final ObjectProvider<Importing> importing;

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	ImportCommand(ObjectProvider<Statements> statements, ObjectProvider<Importing> importing) {
		this.statements = statements;
		this.importing = importing;
	}

	@Override
	public Integer call() throws IOException {
		this.counts.clear();
		Path path = Objects.requireNonNull(this.file);
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			throw new BadInput("the file cannot be read; it must be a file of JSON lines");
		}
		Set<String> held = this.statements.getObject().held();
		try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			int number = 0;
			List<StatementLine> batch = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (!line.isBlank()) {
					read(path, number, line).ifPresent(batch::add);
				}
				if (batch.size() == BATCH) {
					file(batch, held);
					batch.clear();
				}
			}
			file(batch, held);
		}
		catch (CharacterCodingException ex) {
			throw new BadInput(path.getFileName() + ": the file must be UTF-8; lines before the fault were filed");
		}
		summarise();
		return this.counts.containsKey("bad") ? Exit.BAD_INPUT : Exit.DONE;
	}

	private Optional<StatementLine> read(Path path, int number, String line) {
		try {
			return Optional.of(StatementLine.parse(line));
		}
		catch (IllegalArgumentException ex) {
			err().println(path.getFileName() + ", line " + number + ": " + ex.getMessage());
			this.counts.merge("bad", 1, Integer::sum);
			return Optional.empty();
		}
	}

	private void file(List<StatementLine> batch, Set<String> held) {
		if (batch.isEmpty()) {
			return;
		}
		List<Statement> all = batch.stream().map(StatementLine::statement).toList();
		List<Optional<AccountId>> filed = this.importing.getObject().file(all, held, this.release);
		for (int i = 0; i < batch.size(); i++) {
			String status = filed.get(i).isEmpty() ? "held" : this.release ? "released" : "filed";
			this.counts.merge(status, 1, Integer::sum);
			if (this.json) {
				print(batch.get(i).id(), filed.get(i), status);
			}
		}
	}

	private void print(@Nullable String id, Optional<AccountId> account, String status) {
		Map<String, @Nullable String> line = new LinkedHashMap<>();
		line.put("id", id);
		line.put("ref", account.map(AccountId::ref).orElse(null));
		line.put("status", status);
		out().println(this.mapper.writeValueAsString(line));
	}

	private void summarise() {
		PrintWriter to = this.json ? err() : out();
		to.println("filed " + (count("filed") + count("released")) + " (released " + count("released")
				+ "), held already " + count("held") + ", bad lines " + count("bad"));
	}

	private int count(String status) {
		return this.counts.getOrDefault(status, 0);
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

	private PrintWriter err() {
		return Objects.requireNonNull(this.spec).commandLine().getErr();
	}

	/**
	 * A batch in one transaction: filed, released where asked, and in the trail.
	 */
	@Component
	static class Importing {

		private final Statements statements;

		private final Releases releases;

		private final Trail trail;

		Importing(Statements statements, Releases releases, Trail trail) {
			this.statements = statements;
			this.releases = releases;
			this.trail = trail;
		}

		@Transactional
		List<Optional<AccountId>> file(List<Statement> batch, Set<String> held, boolean release) {
			List<Optional<AccountId>> filed = this.statements.file(batch, held);
			long count = filed.stream().filter(Optional::isPresent).count();
			this.trail.staff("operator", "operator", "imported", count + " accounts", "done");
			if (release) {
				filed
					.forEach((id) -> id.ifPresent((present) -> this.releases.release(present, "operator", "operator")));
			}
			return filed;
		}

	}

}
