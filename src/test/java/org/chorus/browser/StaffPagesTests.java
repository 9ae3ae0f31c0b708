package org.chorus.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff pages in a browser, on a telephone and a laptop, light and dark: no barrier that
 * an automated check finds, nothing wider than the window, nothing too small to press.
 */
@NeedsBrowser
class StaffPagesTests extends RunningDemonstration {

	private static final Map<String, List<String>> PAGES = Map.of("lawyer",
			List.of("/staff/search", "/staff/search/help", "/staff/matters", "/staff/bundles"), "reviewer",
			List.of("/staff/queue"), "auditor", List.of("/staff/trail", "/staff/trail?chain=MEMBER"), "administrator",
			List.of("/staff/admin"));

	private static final String TOO_SMALL = """
			return [...document.querySelectorAll('button, a.button, input:not([type=hidden]), select, textarea, summary')]
				.filter((e) => e.offsetParent && e.getBoundingClientRect().height < 24)
				.map((e) => e.outerHTML.slice(0, 120));""";

	@TempDir
	private Path downloads;

	@Test
	void everyPageCanBeReadAndUsedOnATelephoneAndALaptop() throws IOException {
		for (int width : new int[] { 320, 1280 }) {
			try (Browser browser = Browser.open(this.port, width, true, this.downloads)) {
				browser.go("/staff/sign-in");
				check(browser, "/staff/sign-in " + width);
				for (String role : PAGES.keySet()) {
					walk(browser, role, width);
				}
				browser.go("/verify");
				check(browser, "/verify " + width);
			}
		}
	}

	private void walk(Browser browser, String role, int width) throws IOException {
		signIn(browser, role);
		for (String page : PAGES.getOrDefault(role, List.of())) {
			browser.go(page);
			check(browser, page + " " + width);
		}
		if (role.equals("lawyer") && width == 320) {
			desk(browser);
		}
		if (role.equals("reviewer")) {
			browser.press("Open the oldest");
			check(browser, "desk " + width);
			browser.press("Ask the writer");
			check(browser, "ask " + width);
		}
		browser.press("Sign out");
	}

	/**
	 * The lawyer's way from a matter to a bundle.
	 */
	private static void desk(Browser browser) {
		browser.go("/staff/matters");
		browser.type("title", "Letter before claim");
		browser.type("replyDay", "31 February 2033");
		browser.press("Make the matter");
		look(browser, "desk-01-problem");
		browser.type("replyDay", "7 November 2033");
		browser.type("replyHour", "4pm");
		browser.press("Make the matter");
		String matter = browser.path();
		look(browser, "desk-02-empty");
		browser.go("/staff/search");
		browser.type("q", "harm:missing-records");
		browser.press("Search");
		browser.choose("all", "true");
		browser.press("Add to matter");
		browser.go(matter);
		look(browser, "desk-03-matter");
		browser.press("Change");
		look(browser, "desk-04-about");
		browser.go(matter);
		browser.follow(By.cssSelector("a[aria-label^='Write:']"));
		look(browser, "desk-05-section");
		browser.go(matter);
		browser.press("Take out");
		look(browser, "desk-06-out");
		browser.type("why", "It says too little.");
		browser.press("Take it out");
		look(browser, "desk-07-taken");
		browser.press("Export");
		look(browser, "desk-08-export");
		browser.press("Preview");
		new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
			.until((driver) -> browser.path().contains("/preview/"));
		look(browser, "desk-09-preview");
		browser.press("Go on to export");
		browser.press("Make the bundle");
		new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
			.until((driver) -> browser.path().equals("/staff/bundles"));
		look(browser, "desk-10-bundles");
	}

	private static void look(Browser browser, String name) {
		check(browser, name, List.of("light"));
		browser.picture(name);
	}

	private static void check(Browser browser, String page) {
		check(browser, page, List.of("light", "dark"));
	}

	static void check(Browser browser, String page, List<String> schemes) {
		for (String scheme : schemes) {
			browser.driver()
				.executeCdpCommand("Emulation.setEmulatedMedia",
						Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
			assertThat(new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
				.analyze(browser.driver())
				.getViolations()).as("barriers on %s, %s", page, scheme).isEmpty();
		}
		assertThat(browser.fits()).as("%s fits", page).isTrue();
		assertThat((List<?>) browser.driver().executeScript(TOO_SMALL)).as("too small on %s", page).isEmpty();
	}

}
