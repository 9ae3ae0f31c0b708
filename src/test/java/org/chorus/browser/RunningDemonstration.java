package org.chorus.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chorus.intake.CodeKind;
import org.chorus.intake.Intake;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The demonstration, running for a browser.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
abstract class RunningDemonstration {

	@TempDir
	static Path directory;

	@LocalServerPort
	int port;

	@Autowired
	Intake intake;

	@DynamicPropertySource
	static void directories(DynamicPropertyRegistry properties) {
		properties.add("chorus.data", () -> directory.resolve("data").toString());
		properties.add("chorus.index", () -> directory.resolve("index").toString());
	}

	String entryCode() {
		return this.intake.issueCodes(1, CodeKind.FIRST).getFirst();
	}

	/**
	 * Signs a member of staff in with the password that the demonstration invented.
	 */
	void signIn(Browser browser, String role) throws IOException {
		String password = Files.readAllLines(directory.resolve("data").resolve("sign-ins.txt"))
			.stream()
			.filter((line) -> line.startsWith(role + " "))
			.map((line) -> line.substring(role.length()).strip())
			.findFirst()
			.orElseThrow();
		browser.go("/staff/sign-in");
		browser.type("username", role);
		browser.type("password", password);
		browser.press("Go on");
	}

}
