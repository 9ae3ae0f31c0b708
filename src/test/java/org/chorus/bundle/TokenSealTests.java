package org.chorus.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A seal by a key that never leaves a PKCS#11 token: SoftHSM, which keeps one in files.
 * The token is named in the environment, so each seal is made in a process of its own.
 */
class TokenSealTests {

	private static final String PIN = "204886";

	private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"),
			Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"), Path.of("/usr/lib64/pkcs11/libsofthsm2.so"));

	@TempDir
	static Path directory;

	private static Path configuration;

	/**
	 * Seals a sample with the key of a token, or says why it cannot.
	 */
	public static void main(String[] arguments) throws IOException {
		SealSettings settings = new SealSettings(Path.of(arguments[0]), "PKCS11", arguments[1], "", false);
		try {
			SealKey key = new SealKeys(settings, Clock.systemUTC()).key().orElseThrow();
			Files.write(Path.of(arguments[2]),
					Sealing.sealed(Samples.bundle(Samples.exhibits(3, 4), Preset.NONE, key.name()), key));
			System.out.println(key.name());
		}
		catch (SealUnavailable ex) {
			System.out.println(ex.getMessage());
		}
	}

	@BeforeAll
	static void makeAToken() throws Exception {
		Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
		boolean there = RoundTripTests.Tools.has("softhsm2-util");
		assumeThat(there && library != null).as("SKIPPED: SoftHSM is not installed").isTrue();
		Files.createDirectory(directory.resolve("tokens"));
		Files.writeString(directory.resolve("softhsm2.conf"),
				"directories.tokendir = " + directory.resolve("tokens") + "\nobjectstore.backend = file\n");
		configuration = Files.writeString(directory.resolve("token.cfg"),
				"name = SoftHSM\nlibrary = " + library + "\nslotListIndex = 0\n");
		run("softhsm2-util", "--init-token", "--free", "--label", "chorus", "--so-pin", "71930462", "--pin", PIN);
		run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keystore", "NONE",
				"-storetype", "PKCS11", "-providerClass", "sun.security.pkcs11.SunPKCS11", "-providerArg",
				configuration.toString(), "-storepass", PIN, "-alias", "seal", "-keyalg", "RSA", "-keysize", "2048",
				"-dname", "CN=A union of probation staff", "-validity", "3650");
	}

	private static String run(String... command) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("SOFTHSM2_CONF", directory.resolve("softhsm2.conf").toString());
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(output).isZero();
		return output;
	}

	private static String seal(String pin, Path to) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), TokenSealTests.class.getName(),
				configuration.toString(), pin, to.toString()));
		return run(command.toArray(String[]::new));
	}

	@Test
	void holdsAndIsTheSameEachTime() throws Exception {
		Path file = directory.resolve("sealed.pdf");
		Path again = directory.resolve("again.pdf");

		assertThat(seal(PIN, file)).contains("A union of probation staff");
		seal(PIN, again);

		assertThat(again).hasSameBinaryContentAs(file);
		Inspection inspection = Inspection.of(Files.readAllBytes(file));
		assertThat(inspection.rows()).allMatch(Row::holds);
		assertThat(inspection.sealer()).isEqualTo("A union of probation staff");
		if (RoundTripTests.Tools.has("pdfsig")) {
			assertThat(RoundTripTests.Tools.run(directory, "pdfsig", "-nocert", file.toString()))
				.contains("Signature is Valid", "Total document signed", "A union of probation staff");
		}
	}

	@Test
	void aWrongPinIsToldInWordsAndLeavesNoFile() throws Exception {
		Path file = directory.resolve("none.pdf");

		assertThat(seal("000000", file))
			.contains("the key of the seal cannot be opened: chorus.bundle.seal.password is wrong or missing");

		assertThat(file).doesNotExist();
	}

}
