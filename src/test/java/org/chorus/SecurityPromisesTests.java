package org.chorus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * SECURITY.md promises only what a test of this name holds.
 */
class SecurityPromisesTests {

	private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Tests)?(?:\\.([a-z][A-Za-z]*))?`");

	@Test
	void everyTestThatIsNamedExists() throws IOException {
		int found = 0;
		for (String row : Files.readAllLines(Path.of("SECURITY.md"))) {
			String type = "";
			Matcher named = NAMED.matcher(row);
			while (row.startsWith("|") && named.find()) {
				type = (named.group(1) != null) ? named.group(1) : type;
				if (!type.isEmpty()) {
					assertThat(sources(type, named.group(2))).as(named.group()).isNotEmpty();
					found++;
				}
			}
		}

		assertThat(found).isGreaterThan(20);
	}

	private static List<Path> sources(String type, String method) throws IOException {
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			for (Path file : files.filter((path) -> path.endsWith(type + ".java")).toList()) {
				if (method == null || Files.readString(file).contains("void " + method + "(")) {
					found.add(file);
				}
			}
		}
		return found;
	}

}
