package org.chorus.intake;

import java.nio.file.Path;
import java.util.List;

import org.chorus.browser.Browser;
import org.chorus.browser.NeedsBrowser;
import org.chorus.custody.Custody;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member's way through a real browser at 320 pixels with its script switched off. The
 * pictures are in {@code target/screenshots}.
 */
@ServerTest
@NeedsBrowser
class MemberBrowserTests {

	private static final String STORY = """
			I was the only Welsh speaker in the team when Rhiannon Prys-Jones went off sick in the split.
			She handed me 71 cases with case number 12AB3456789 on top and a blank page behind it.

			I rang her on 07700 900123 and wrote to rhiannon.pj@example.org, but the Wrexham office was flummerous.""";

	@LocalServerPort
	private int port;

	@Autowired
	private Intake intake;

	@Autowired
	private Custody custody;

	@TempDir
	private Path downloads;

	private Browser browser;

	@BeforeEach
	void open() {
		this.custody.addHoldersOfADemonstration();
		this.browser = Browser.open(this.port, 320, false, this.downloads);
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void fitsInTheDarkToo() {
		this.browser.goDark();
		this.browser.go("/");
		look("20-front-dark");
		this.browser.go("/promises");
		look("21-promises-dark");
		this.browser.go("/begin");
		this.browser.type("code", "0000 0000");
		this.browser.pressByKeyboard("Go on");
		look("22-wrong-code-dark");
	}

	@Test
	void filesReturnsAndWithdrawsWithoutScript() {
		this.browser.go("/");
		look("01-front");
		this.browser.pressByKeyboard("Begin with a slip");
		look("02-begin");
		this.browser.type("code", "0000 0000");
		this.browser.pressByKeyboard("Go on");
		look("03-wrong-code");
		this.browser.type("code", this.intake.issueCodes(1, CodeKind.FIRST).getFirst());
		this.browser.pressByKeyboard("Go on");
		look("04-return-code");
		List<String> groups = this.browser.driver()
			.findElements(By.cssSelector("ol.groups li"))
			.stream()
			.map(WebElement::getText)
			.toList();
		this.browser.pressByKeyboard("I have written it down");
		look("05-type-a-group");
		String title = this.browser.heading();
		this.browser.type("typed", groups.get(Integer.parseInt(title.replaceAll("\\D", "")) - 1));
		this.browser.pressByKeyboard("Go on");
		tell();
		check();
		this.browser.pressByKeyboard("Approve and file");
		look("14-filed");
		assertThat(this.browser.heading()).isEqualTo("Your account is filed");
		this.browser.reload();
		assertThat(this.browser.heading()).isEqualTo("Your account is filed");
		leave();
		comeBackAndWithdraw(String.join(" ", groups));
	}

	private void tell() {
		look("06-what-happened");
		this.browser.type("text", STORY);
		this.browser.pressByKeyboard("Continue");
		look("07-harms");
		assertThat(this.browser.words()).as("likely kinds are offered with the words that speak for them")
			.contains("Your words: ");
		this.browser.pressByKeyboard("Continue");
		look("07-harms-problem");
		tick("harms-MISSING_RECORDS");
		tick("harms-OVERWORK");
		this.browser.pressByKeyboard("Continue");
		look("08-month");
		this.browser.driver().findElement(By.id("month")).sendKeys("October");
		this.browser.driver().findElement(By.id("year")).sendKeys("2014");
		this.browser.pressByKeyboard("Continue");
		look("09-work");
		this.browser.pressByKeyboard("Continue");
		look("10-basis");
		tick("basis-FIRST_HAND");
		this.browser.pressByKeyboard("Continue");
		look("11-keep");
		tick("keep-YES");
		this.browser.pressByKeyboard("Continue");
	}

	private void check() {
		look("12-check");
		assertThat(this.browser.words()).contains("[Person A]").doesNotContain("Rhiannon");
		this.browser.type("phrase", "in the split");
		this.browser.pressByKeyboard("Take it out");
		look("12-check-taken-out");
		assertThat(this.browser.words()).doesNotContain("in the split");
		this.browser.pressByKeyboard("Leave in");
		this.browser.pressByKeyboard("Compare with mine");
		look("12-compare");
		assertThat(this.browser.words()).contains("Rhiannon");
		this.browser.pressByKeyboard("Back to the check");
		this.browser.pressByKeyboard("Read it plainly");
		look("12-plain");
		this.browser.pressByKeyboard("Back to the check");
		this.browser.pressByKeyboard("Continue to approve");
		look("13-approve");
	}

	private void leave() {
		this.browser.pressByKeyboard("Leave this page");
		assertThat(this.browser.words()).isEmpty();
		assertThat(this.browser.driver().manage().getCookies()).isEmpty();
		this.browser.go("/account");
		look("15-time-is-up");
		assertThat(this.browser.heading()).isEqualTo("Time is up");
	}

	private void comeBackAndWithdraw(String returnCode) {
		this.browser.type("code", returnCode);
		this.browser.pressByKeyboard("Go on");
		look("16-account");
		assertThat(this.browser.heading()).isEqualTo("Your account");
		this.browser.pressByKeyboard("Withdraw this account");
		look("17-withdraw");
		this.browser.pressByKeyboard("Withdraw it");
		look("18-withdrawn");
		assertThat(this.browser.heading()).isEqualTo("It is withdrawn");
		this.browser.go("/promises");
		look("19-promises");
	}

	private void tick(String id) {
		this.browser.driver().findElement(By.id(id)).sendKeys(Keys.SPACE);
	}

	/**
	 * Takes a picture of the whole page, which may not scroll sideways.
	 */
	private void look(String name) {
		assertThat(this.browser.fits()).as("width of " + name).isTrue();
		this.browser.picture("member-" + name);
	}

}
