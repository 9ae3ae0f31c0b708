package org.chorus.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.chorus.custody.Custody;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member's way through a real browser at 320 pixels with its script switched off. The
 * pictures are in {@code target/screenshots}.
 */
@ServerTest
class MemberBrowserTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Path PICTURES = Path.of("target/screenshots");

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
	private Path profile;

	private ChromeDriver browser;

	@BeforeEach
	void open() throws Exception {
		boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
		if (!there) {
			System.err.println("SKIPPED: no Chromium found, so the member's pages were not tried in a browser");
		}
		Assumptions.assumeTrue(there, "no Chromium found");
		Files.createDirectories(PICTURES);
		this.custody.addHoldersOfADemonstration();
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--user-data-dir=" + this.profile);
		options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
		this.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
		this.browser.manage().window().setSize(new Dimension(500, 700));
	}

	@AfterEach
	void close() {
		if (this.browser != null) {
			this.browser.quit();
		}
	}

	@Test
	void fitsInTheDarkToo() {
		this.browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
		go("/");
		look("20-front-dark");
		go("/promises");
		look("21-promises-dark");
		go("/begin");
		type("code", "0000 0000");
		press("Go on");
		look("22-wrong-code-dark");
	}

	@Test
	void filesReturnsAndWithdrawsWithoutScript() throws Exception {
		go("/");
		look("01-front");
		press("Begin with a slip");
		look("02-begin");
		type("code", "0000 0000");
		press("Go on");
		look("03-wrong-code");
		type("code", this.intake.issueCodes(1, CodeKind.FIRST).getFirst());
		press("Go on");
		look("04-return-code");
		List<String> groups = this.browser.findElements(By.cssSelector("ol.groups li"))
			.stream()
			.map(WebElement::getText)
			.toList();
		press("I have written it down");
		look("05-type-a-group");
		String title = this.browser.findElement(By.tagName("h1")).getText();
		type("typed", groups.get(Integer.parseInt(title.replaceAll("\\D", "")) - 1));
		press("Go on");
		tell();
		check();
		press("Approve and file");
		look("14-filed");
		assertThat(heading()).isEqualTo("Your account is filed");
		this.browser.navigate().refresh();
		assertThat(heading()).isEqualTo("Your account is filed");
		leave();
		comeBackAndWithdraw(String.join(" ", groups));
	}

	private void tell() {
		look("06-what-happened");
		type("text", STORY);
		press("Continue");
		look("07-harms");
		assertThat(text()).as("likely kinds are offered with the words that speak for them").contains("Your words: ");
		press("Continue");
		look("07-harms-problem");
		tick("harms-MISSING_RECORDS");
		tick("harms-OVERWORK");
		press("Continue");
		look("08-month");
		this.browser.findElement(By.id("month")).sendKeys("October");
		this.browser.findElement(By.id("year")).sendKeys("2014");
		press("Continue");
		look("09-work");
		press("Continue");
		look("10-basis");
		tick("basis-FIRST_HAND");
		press("Continue");
		look("11-keep");
		tick("keep-YES");
		press("Continue");
	}

	private void check() {
		look("12-check");
		assertThat(text()).contains("[Person A]").doesNotContain("Rhiannon");
		type("phrase", "in the split");
		press("Take it out");
		look("12-check-taken-out");
		assertThat(text()).doesNotContain("in the split");
		press("Leave in");
		press("Compare with mine");
		look("12-compare");
		assertThat(text()).contains("Rhiannon");
		press("Back to the check");
		press("Read it plainly");
		look("12-plain");
		press("Back to the check");
		press("Continue to approve");
		look("13-approve");
	}

	private void leave() {
		press("Leave this page");
		assertThat(this.browser.findElement(By.tagName("body")).getText()).isEmpty();
		assertThat(this.browser.manage().getCookies()).isEmpty();
		go("/account");
		look("15-time-is-up");
		assertThat(heading()).isEqualTo("Time is up");
	}

	private void comeBackAndWithdraw(String returnCode) {
		type("code", returnCode);
		press("Go on");
		look("16-account");
		assertThat(heading()).isEqualTo("Your account");
		press("Withdraw this account");
		look("17-withdraw");
		press("Withdraw it");
		look("18-withdrawn");
		assertThat(heading()).isEqualTo("It is withdrawn");
		go("/promises");
		look("19-promises");
	}

	private void go(String path) {
		this.browser.get("http://localhost:" + this.port + path);
	}

	/**
	 * Presses by the keyboard and waits for the next page.
	 */
	private void press(String words) {
		WebElement page = this.browser.findElement(By.tagName("html"));
		this.browser
			.findElements(
					By.xpath("//button[normalize-space()='" + words + "'] | //a[normalize-space()='" + words + "']"))
			.getFirst()
			.sendKeys(Keys.ENTER);
		// while a page is replaced, asking for a part of it may fail in more ways than
		// one
		new WebDriverWait(this.browser, Duration.ofSeconds(30)).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
	}

	private void tick(String id) {
		this.browser.findElement(By.id(id)).sendKeys(Keys.SPACE);
	}

	private void type(String id, String words) {
		WebElement field = this.browser.findElement(By.id(id));
		field.clear();
		field.sendKeys(words);
	}

	private String heading() {
		return this.browser.findElement(By.tagName("h1")).getText();
	}

	private String text() {
		return this.browser.findElement(By.tagName("main")).getText();
	}

	/**
	 * Takes a picture of the whole page, which may not scroll sideways.
	 */
	private void look(String name) {
		long width = (long) ((JavascriptExecutor) this.browser)
			.executeScript("return document.documentElement.scrollWidth");
		long height = (long) ((JavascriptExecutor) this.browser)
			.executeScript("return document.documentElement.scrollHeight");
		assertThat(width).as("width of " + name).isLessThanOrEqualTo(320);
		Map<String, Object> shot = this.browser.executeCdpCommand("Page.captureScreenshot",
				Map.of("captureBeyondViewport", true, "clip",
						Map.of("x", 0, "y", 0, "width", 320, "height", height, "scale", 1)));
		try {
			Files.write(PICTURES.resolve("member-" + name + ".png"),
					OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
