package org.chorus.cli;

import java.util.Locale;

import org.chorus.intake.CodeKind;
import org.chorus.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes entry codes for slips.
 */
@Component
@Command(name = "codes", description = "Works on the entry codes that members are given.",
		mixinStandardHelpOptions = true)
class CodesCommand {

	private static final int MOST = 10_000;

	private final ObjectProvider<Intake> intake;

	CodesCommand(ObjectProvider<Intake> intake) {
		this.intake = intake;
	}

	@Command(name = "issue", mixinStandardHelpOptions = true,
			description = { "Prints new entry codes, one a line, unnumbered and in no order that tells anything.",
					"They are shown this once: only their digests are kept." })
	int issue(
			@Option(names = "--count", required = true, paramLabel = "N",
					description = "how many, 1 to 10000") int count,
			@Option(names = "--kind", defaultValue = "first", paramLabel = "KIND",
					description = "first (a member's one in a year, the default) or further") String kind) {
		if (count < 1 || count > MOST) {
			throw new BadInput("--count is a number from 1 to " + MOST);
		}
		this.intake.getObject().issueCodes(count, kind(kind)).forEach(System.out::println);
		return Exit.DONE;
	}

	private static CodeKind kind(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "first" -> CodeKind.FIRST;
			case "further" -> CodeKind.FURTHER;
			default -> throw new BadInput("--kind is first or further");
		};
	}

}
