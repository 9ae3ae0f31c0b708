package org.chorus.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
		if (role.equals("reviewer")) {
			browser.press("Open the oldest");
			check(browser, "desk " + width);
			browser.press("Ask the writer");
			check(browser, "ask " + width);
		}
		browser.press("Sign out");
	}

	private static void check(Browser browser, String page) {
		for (String scheme : List.of("light", "dark")) {
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
