package org.chorus.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.deid.Deidentification;
import org.chorus.deid.Deidentifier;
import org.chorus.deid.Span;
import org.chorus.testimony.Narrative;
import org.chorus.testimony.NarrativeTooLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Text in, safe text out.
 */
@Component
@Command(name = "deidentify", description = "Takes out of a text what identifies people.",
		mixinStandardHelpOptions = true)
class DeidentifyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "the text; standard input where no file is given")
	@Nullable Path file;

	@Option(names = "--jsonl", description = "each line is a JSON object with id and text, and gives one")
	boolean jsonl;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Deidentifier> deidentifier;

	private final JsonMapper mapper = JsonMapper.builder().build();

	private boolean bad;

	DeidentifyCommand(ObjectProvider<Deidentifier> deidentifier) {
		this.deidentifier = deidentifier;
	}

	@Override
	public Integer call() throws IOException {
		try (BufferedReader in = open()) {
			if (this.jsonl) {
				lines(in);
			}
			else {
				text(in);
			}
		}
		catch (CharacterCodingException ex) {
			throw new BadInput(name() + ": the text must be UTF-8");
		}
		return this.bad ? Exit.BAD_INPUT : Exit.DONE;
	}

	private BufferedReader open() throws IOException {
		Path path = this.file;
		if (path != null && (!Files.isReadable(path) || Files.isDirectory(path))) {
			throw new BadInput("the file cannot be read; it must be a text file");
		}
		Reader reader = new InputStreamReader((path != null) ? Files.newInputStream(path) : System.in,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
		return new BufferedReader(reader);
	}

	private void text(BufferedReader in) throws IOException {
		StringBuilder text = new StringBuilder();
		char[] some = new char[8192];
		for (int read = in.read(some); read >= 0; read = in.read(some)) {
			text.append(some, 0, read);
		}
		Deidentification done = deidentify(narrative(text.toString(), 0));
		out().print(done.safe().text());
		out().flush();
	}

	private void lines(BufferedReader in) throws IOException {
		List<String> lines = all(in);
		ProgressBar bar = new ProgressBar(err(), System.console() != null);
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				line(lines.get(i), i + 1);
			}
			bar.at(i + 1, lines.size(), "lines");
		}
	}

	private static List<String> all(BufferedReader in) throws IOException {
		try {
			return new ArrayList<>(in.lines().toList());
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void line(String line, int number) {
		try {
			JsonNode node = this.mapper.readTree(line);
			JsonNode text = node.path("text");
			if (!text.isString()) {
				throw new BadInput("line " + number + ": each line must be a JSON object with id and text, a string");
			}
			print(node.path("id"), deidentify(narrative(text.stringValue(), number)));
		}
		catch (JacksonException ex) {
			report("line " + number + ": each line must be one JSON object");
		}
		catch (BadInput ex) {
			report(String.valueOf(ex.getMessage()));
		}
	}

	private void report(String message) {
		err().println(name() + ", " + message);
		this.bad = true;
	}

	private Narrative narrative(String text, int line) {
		try {
			return new Narrative(text);
		}
		catch (NarrativeTooLong ex) {
			throw new BadInput(((line > 0) ? "line " + line + ": " : "") + "a text is at most " + Narrative.LIMIT
					+ " bytes of UTF-8");
		}
	}

	private Deidentification deidentify(Narrative narrative) {
		Deidentification done = this.deidentifier.getObject().deidentify(narrative);
		if (!done.complete()) {
			throw new BadInput("a text could not be checked in full, so all of it is withheld");
		}
		return done;
	}

	private void print(JsonNode id, Deidentification done) {
		Map<String, Object> line = new LinkedHashMap<>();
		if (!id.isMissingNode()) {
			line.put("id", id);
		}
		line.put("redacted", done.safe().text());
		line.put("spans", done.spans().stream().map(DeidentifyCommand::span).toList());
		out().println(this.mapper.writeValueAsString(line));
	}

	private static Map<String, Object> span(Span span) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("start", span.begin());
		fields.put("end", span.end());
		fields.put("type", span.kind().name());
		fields.put("surrogate", span.surrogate());
		fields.put("reason", span.reason().text(Locale.UK));
		return fields;
	}

	private String name() {
		return (this.file != null) ? String.valueOf(this.file.getFileName()) : "standard input";
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

	private PrintWriter err() {
		return Objects.requireNonNull(this.spec).commandLine().getErr();
	}

}
