package org.chorus.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium on a page of the running application.
 */
public final class Browser implements AutoCloseable {

	private static final int HEIGHT = 900;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration SETTLING = Duration.ofSeconds(1);

	private static final Duration POLL = Duration.ofMillis(20);

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final ChromeDriver driver;

	private final String root;

	private final int width;

	private Browser(ChromeDriver driver, String root, int width) {
		this.driver = driver;
		this.root = root;
		this.width = width;
	}

	static boolean isInstalled() {
		return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
	}

	/**
	 * Opens a browser of a width in CSS pixels, with or without script.
	 */
	public static Browser open(int port, int width, boolean script, Path downloads) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(onPath("chromium").orElseThrow().toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--hide-scrollbars");
		options.setExperimentalOption("prefs",
				Map.of("profile.managed_default_content_settings.javascript", script ? 1 : 2,
						"download.default_directory", downloads.toAbsolutePath().toString(),
						"plugins.always_open_pdf_externally", true));
		ChromeDriver driver = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
					.build(),
				options);
		driver.manage().timeouts().pageLoadTimeout(PATIENCE);
		Browser browser = new Browser(driver, "http://localhost:" + port, width);
		browser.size(HEIGHT);
		return browser;
	}

	public ChromeDriver driver() {
		return this.driver;
	}

	public void go(String path) {
		this.driver.get(this.root + path);
	}

	public String path() {
		return this.driver.getCurrentUrl().substring(this.root.length());
	}

	public String heading() {
		return this.driver.findElement(By.tagName("h1")).getText();
	}

	public String words() {
		return this.driver.findElement(By.tagName("body")).getText();
	}

	public void type(String name, String words) {
		WebElement field = this.driver.findElement(By.name(name));
		field.clear();
		field.sendKeys(words);
	}

	void choose(String name, String value) {
		List<WebElement> controls = this.driver.findElements(By.name(name));
		for (WebElement control : controls) {
			if (control.getTagName().equals("select")) {
				control.findElement(By.cssSelector("option[value='" + value + "']")).click();
				return;
			}
			if (value.equals(control.getDomAttribute("value"))) {
				if (!control.isSelected()) {
					control.click();
				}
				return;
			}
		}
		throw new AssertionError("No choice " + value + " in " + name + " on " + path());
	}

	/**
	 * Presses the button or follows the link that says this.
	 */
	public void press(String words) {
		List<WebElement> found = List.of("button", "a", "summary")
			.stream()
			.flatMap((tag) -> this.driver.findElements(By.xpath("//" + tag + "[normalize-space()=\"" + words + "\"]"))
				.stream())
			.toList();
		if (found.isEmpty()) {
			throw new AssertionError("Nothing says '" + words + "' on " + path() + ":\n" + words());
		}
		follow(found.getFirst());
	}

	/**
	 * Presses what is found so, and waits for the page that it leads to.
	 */
	void follow(By where) {
		follow(this.driver.findElement(where));
	}

	/**
	 * What opens within the page or is a download leads nowhere: that is waited for in
	 * vain, and not long.
	 */
	private void follow(WebElement control) {
		WebElement page = this.driver.findElement(By.tagName("html"));
		boolean opens = control.getTagName().equals("summary");
		control.click();
		try {
			new WebDriverWait(this.driver, opens ? Duration.ZERO : SETTLING, POLL).ignoring(WebDriverException.class)
				.until(ExpectedConditions.stalenessOf(page));
		}
		catch (TimeoutException stays) {
			return;
		}
		new WebDriverWait(this.driver, PATIENCE, POLL).ignoring(WebDriverException.class)
			.until((driver) -> "complete".equals(this.driver.executeScript("return document.readyState")));
	}

	/**
	 * Presses, by the keyboard alone, the button or link that says this, and waits for
	 * the next page.
	 */
	public void pressByKeyboard(String words) {
		WebElement page = this.driver.findElement(By.tagName("html"));
		String saying = "[normalize-space()=\"" + words + "\"]";
		this.driver.findElements(By.xpath("//button" + saying + " | //a" + saying)).getFirst().sendKeys(Keys.ENTER);
		// while a page is replaced, asking for a part of it may fail in more ways than
		// one
		new WebDriverWait(this.driver, PATIENCE).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
	}

	public void reload() {
		this.driver.navigate().refresh();
	}

	public void goDark() {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
	}

	/**
	 * Whether nothing on the page is wider than the window.
	 */
	public boolean fits() {
		String script = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
		return Boolean.TRUE.equals(this.driver.executeScript(script));
	}

	/**
	 * Saves the whole page as a picture under target/screenshots.
	 */
	public void picture(String name) {
		try {
			Files.createDirectories(SCREENSHOTS);
			Object height = this.driver.executeScript("return document.documentElement.scrollHeight");
			size(Math.max(HEIGHT, ((Number) height).intValue()));
			Files.write(SCREENSHOTS.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
			size(HEIGHT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void size(int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", this.width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private static Optional<Path> onPath(String program) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Arrays.stream(path.split(File.pathSeparator))
			.map((directory) -> Path.of(directory, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
