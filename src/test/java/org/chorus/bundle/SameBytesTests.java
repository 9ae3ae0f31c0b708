package org.chorus.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The same content gives the same bytes, wherever and whenever.
 */
class SameBytesTests {

	/**
	 * Prints the digest of a sample; run in processes of its own.
	 */
	public static void main(String[] arguments) {
		System.out.println(digest());
	}

	private static String digest() {
		List<Exhibit> exhibits = new ArrayList<>(Samples.exhibits(20, 3));
		exhibits.add(new Exhibit(Samples.details(new Random(3)), Samples.text(RoundTripTests.AWKWARD), Assurance.WRITER,
				"1", 0));
		return Digest.of(new BundleWriter().write(Samples.bundle(exhibits), Progress.NONE).files().getFirst().pdf());
	}

	@Test
	void inAnotherProcessLocaleTimeZoneEncodingAndHeap() throws Exception {
		String here = digest();

		assertThat(inProcess("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati",
				"-Dfile.encoding=ISO-8859-1", "-Xmx200m"))
			.isEqualTo(here);
		assertThat(inProcess("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Adak",
				"-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"))
			.isEqualTo(here);
	}

	/**
	 * The deflater of a JDK is its own, so another may give other bytes: then
	 * {@code rebuild} says so in words, and this test tells it.
	 */
	@Test
	void onAnotherJdkWhereOneIsPresent() throws Exception {
		Path other = anotherJdk();
		assumeThat(other).as("SKIPPED: no second JDK of 21 or later is installed").isNotNull();

		assertThat(inProcess(other)).isEqualTo(digest());
	}

	private static Path anotherJdk() throws IOException {
		Path here = Path.of(System.getProperty("java.home")).toRealPath();
		Path all = Path.of("/usr/lib/jvm");
		if (!Files.isDirectory(all)) {
			return null;
		}
		try (Stream<Path> homes = Files.list(all)) {
			return homes.filter((home) -> Files.isExecutable(home.resolve("bin/java")))
				.filter((home) -> home.getFileName().toString().matches(".*\\b(2[1-9]|[3-9][0-9])\\b.*"))
				.filter((home) -> !home.equals(here) && !Files.isSymbolicLink(home))
				.findFirst()
				.orElse(null);
		}
	}

	@Test
	void whateverTheOrderOfWhichAccountsAreGiven() {
		List<Exhibit> exhibits = new ArrayList<>(Samples.exhibits(30, 3));
		List<String> first = references(exhibits);

		Collections.shuffle(exhibits, new Random(5));

		assertThat(references(exhibits)).isEqualTo(first);
	}

	private static List<String> references(List<Exhibit> exhibits) {
		return Tab.arrange(Samples.bundle(exhibits), Wording.in(Language.ENGLISH))
			.stream()
			.flatMap((tab) -> tab.exhibits().stream())
			.map((placed) -> placed.reference() + " " + placed.exhibit().text().digest())
			.toList();
	}

	private static String inProcess(String... options) throws IOException, InterruptedException {
		return inProcess(Path.of(System.getProperty("java.home")), options);
	}

	private static String inProcess(Path home, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString()));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBytesTests.class.getName()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
		return output.strip();
	}

}
