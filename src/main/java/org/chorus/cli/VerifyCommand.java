package org.chorus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.chorus.audit.Trail;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Checked;
import org.chorus.bundle.Verified;
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
 * Tells whether a file is a copy of ours, unchanged and current, and whether it is what a
 * court wants.
 */
@Component
@Command(name = "verify", description = "Tells whether a bundle is a copy of ours, unchanged and current.",
		mixinStandardHelpOptions = true)
class VerifyCommand implements Callable<Integer> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String OPERATOR = "operator";

	@Parameters(paramLabel = "FILE.pdf", description = "the copy to check")
	@Nullable Path file;

	@Option(names = "--json", description = "prints the answer as one line of JSON")
	boolean json;

	@Spec
	@Nullable CommandSpec spec;

	private final ObjectProvider<Bundles> bundles;

	private final ObjectProvider<Trail> trail;

	VerifyCommand(ObjectProvider<Bundles> bundles, ObjectProvider<Trail> trail) {
		this.bundles = bundles;
		this.trail = trail;
	}

	@Override
	public Integer call() {
		Path path = Objects.requireNonNull(this.file);
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new BadInput("the file cannot be read; it must be a PDF file");
		}
		Verified verified = verify(path);
		Checked checked = verified.checked();
		String number = (checked.entry() != null) ? checked.entry().number() : "unknown";
		this.trail.getObject()
			.staff(OPERATOR, OPERATOR, "bundle checked", "copy " + number,
					checked.status().name().toLowerCase(Locale.ROOT));
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.print(this.json ? json(verified, number) : table(verified));
		out.flush();
		return verified.isGood() ? Exit.DONE : Exit.NO;
	}

	private Verified verify(Path path) {
		try {
			return this.bundles.getObject().verify(Files.readAllBytes(path));
		}
		catch (IOException ex) {
			throw new BadInput("the file cannot be read");
		}
	}

	private String table(Verified verified) {
		StringBuilder table = new StringBuilder();
		table.append(this.bundles.getObject().say(verified.checked())).append('\n');
		table.append(verified.sealer().isEmpty() ? "No seal." : "Sealed by " + verified.sealer() + '.').append('\n');
		for (Verified.Line line : verified.lines()) {
			table.append(String.format(Locale.ROOT, "%-4s%-7s%s%s%n", line.id(), line.holds() ? "holds" : "FAULT",
					line.says(), line.holds() ? "" : " (" + line.where() + ")"));
		}
		return table.toString();
	}

	private static String json(Verified verified, String number) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("status", verified.checked().status().name());
		all.put("copy", number);
		all.put("supersededBy", verified.checked().newer());
		all.put("sealer", verified.sealer());
		all.put("good", verified.isGood());
		all.put("rows", verified.lines());
		return JSON.writeValueAsString(all) + "\n";
	}

}
