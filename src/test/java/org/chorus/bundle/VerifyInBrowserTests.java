package org.chorus.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.browser.Browser;
import org.chorus.browser.NeedsBrowser;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Anybody checks a file in a browser, and the file stays there.
 */
@ServerTest
@NeedsBrowser
class VerifyInBrowserTests {

	private static final String UPLOAD = """
			const done = arguments[arguments.length - 1];
			fetch('/verify', { method: 'POST', body: 'digest=' + '0'.repeat(64) })
				.then(() => done('sent'), () => done('refused'));""";

	@TempDir
	private Path directory;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Bundles bundles;

	@Test
	void theDigestIsWorkedOutInTheBrowserAndTheFileIsNeverSent() throws IOException {
		AccountId id = Filing.released(this.accounts, "A text that stays on the reader's machine");
		Made made = this.bundles
			.make(new Order("To be checked", "", 'A', null), List.of(id), "zara", "lawyer", Progress.NONE)
			.orElseThrow();
		Path pdf = Files.write(this.directory.resolve("copy.pdf"), made.pdf());

		try (Wire wire = new Wire(this.port); Browser browser = Browser.open(wire.port(), 320, true, this.directory)) {
			browser.go("/verify");
			look(browser, "verify-1");
			chooses(browser, pdf);
			assertThat(browser.driver().findElement(By.id("digest")).getDomProperty("value"))
				.isEqualTo(made.entry().sha256());
			browser.type("copy", made.entry().number());
			browser.pressByKeyboard("Check");
			assertThat(browser.heading())
				.isEqualTo("This is our copy " + made.entry().number() + ", unchanged and current.");
			look(browser, "verify-2-yes");

			this.accounts.withdraw(id);
			browser.go("/verify");
			assertThat(browser.driver().executeAsyncScript(UPLOAD)).as("even our own script may not send")
				.isEqualTo("refused");
			chooses(browser, pdf);
			browser.pressByKeyboard("Check");
			assertThat(browser.heading()).contains("an account in it has been withdrawn since");

			byte[] changed = made.pdf().clone();
			changed[changed.length / 2] ^= 1;
			browser.go("/verify");
			chooses(browser, Files.write(this.directory.resolve("changed.pdf"), changed));
			browser.pressByKeyboard("Check");
			assertThat(browser.heading()).startsWith("This file is not one that we registered.");
			look(browser, "verify-3-no");

			assertThatNothingOf(made.pdf(), wire.sent());
		}
	}

	@Test
	void withoutScriptTheDigestIsTypedAndTheCommandsStandThere() throws IOException {
		try (Browser browser = Browser.open(this.port, 320, false, this.directory)) {
			browser.go("/verify");
			assertThat(browser.driver().findElement(By.id("file")).isDisplayed()).isFalse();
			assertThat(browser.words()).contains("certutil -hashfile", "shasum -a 256", "sha256sum");
			browser.type("digest", "0".repeat(63));
			browser.type("copy", "forty-two");
			browser.pressByKeyboard("Check");
			assertThat(browser.words()).contains("A copy number has digits only");
			browser.type("copy", "0042");
			browser.pressByKeyboard("Check");
			assertThat(browser.words()).contains("64 digits and letters from a to f");
			browser.type("digest", "0".repeat(64));
			browser.pressByKeyboard("Check");
			assertThat(browser.heading()).startsWith("This file is not one that we registered.");
			assertThat(browser.fits()).isTrue();
		}
	}

	private static void chooses(Browser browser, Path file) {
		browser.driver().findElement(By.id("file")).sendKeys(file.toString());
		new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
			.until((driver) -> driver.findElement(By.id("file-says")).getText().startsWith("The digest is filled in"));
	}

	private static void look(Browser browser, String name) {
		assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).as("barriers on %s", name).isEmpty();
		assertThat(browser.fits()).as("%s fits", name).isTrue();
		browser.picture(name);
	}

	/**
	 * Neither a stretch of the file as it is, nor one in Base64, nor as many bytes.
	 */
	private static void assertThatNothingOf(byte[] file, byte[] sent) {
		String wire = new String(sent, StandardCharsets.ISO_8859_1);
		assertThat(wire).contains("POST /verify").hasSizeLessThan(file.length);
		Random random = new Random(20261121);
		for (int i = 0; i < 1000; i++) {
			int at = random.nextInt(file.length - 24);
			byte[] stretch = Arrays.copyOfRange(file, at, at + 24);
			assertThat(wire).as("bytes from %d", at)
				.doesNotContain(new String(stretch, StandardCharsets.ISO_8859_1),
						Base64.getEncoder().encodeToString(stretch).substring(4, 28));
		}
	}

}
