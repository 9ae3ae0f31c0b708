package org.chorus.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.chorus.bundle.Bundles;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reviewer releases an account, and a lawyer finds it, gathers it with others and
 * downloads the bundle.
 */
@NeedsBrowser
class StaffJourneyTests extends RunningDemonstration {

	@Autowired
	Bundles bundles;

	@Test
	void goesFromTheQueueToABundle() throws IOException {
		try (Browser browser = Browser.open(this.port, 1280, true, directory)) {
			String ref = releases(browser);
			finds(browser, ref);
			gathers(browser);
			exports(browser);
		}
	}

	@Test
	void staffPagesFitAPhone() throws IOException {
		try (Browser browser = Browser.open(this.port, 320, false, directory)) {
			browser.go("/staff/sign-in");
			look(browser, "phone-1-sign-in");
			signIn(browser, "lawyer");
			browser.go("/staff/search");
			browser.type("q", "caseload");
			browser.press("Search");
			look(browser, "phone-2-search");
			browser.follow(By.cssSelector("main a[href*='/staff/accounts/']"));
			look(browser, "phone-3-account");
		}
	}

	private String releases(Browser browser) throws IOException {
		signIn(browser, "reviewer");
		browser.picture("staff-01-queue");
		browser.press("Open the oldest");
		String ref = browser.path().replaceAll(".*/desk/([^/?]+).*", "$1");
		browser.picture("staff-02-desk");
		browser.press("Release");
		browser.picture("staff-03-released");
		browser.press("Sign out");
		return ref;
	}

	private void finds(Browser browser, String ref) throws IOException {
		signIn(browser, "lawyer");
		browser.go("/staff/search");
		browser.picture("staff-04-search-empty");
		browser.type("q", "ref:" + ref);
		browser.press("Search");
		assertThat(browser.words()).as("searchable at once").contains("1 account");
		browser.type("q", "(refus* OR reject* w/10 risk");
		browser.press("Search");
		browser.picture("staff-05-search-problem");
		assertThat(browser.path()).as("no words in an address").doesNotContain("refus");
		browser.type("q", "case* w/20 (risk OR week*)");
		browser.press("Search");
		browser.picture("staff-06-search");
		assertThat(browser.driver().findElements(By.cssSelector("main mark"))).isNotEmpty();
		browser.follow(By.cssSelector("main a[href*='/staff/accounts/']"));
		browser.picture("staff-07-account");
		browser.go("/staff/search/help");
		browser.picture("staff-08-how-to-search");
	}

	private void gathers(Browser browser) {
		browser.go("/staff/matters");
		browser.type("title", "Letter before claim");
		browser.type("parties", "The union v Secretary of State");
		browser.press("Make the matter");
		browser.go("/staff/search");
		browser.type("q", "harm:missing-records");
		browser.press("Search");
		browser.choose("all", "true");
		browser.press("Add to matter");
		browser.picture("staff-09-added");
		browser.go("/staff/matters");
		browser.picture("staff-10-matters");
		browser.press("Letter before claim");
		browser.press("Change");
		browser.type("recipient", "Government solicitors");
		browser.type("dated", "24 October 2033");
		browser.type("replyDay", "7 November 2033");
		browser.type("replyHour", "16:00");
		browser.press("Save");
		String first = browser.driver().findElement(By.cssSelector("tbody a.ref")).getText();
		browser.follow(By.xpath("//button[@aria-label='Down: " + first + "']"));
		assertThat(browser.words()).contains(first + " is now at place 2");
		browser.press("Undo");
		assertThat(browser.driver().findElement(By.cssSelector("tbody a.ref")).getText()).isEqualTo(first);
		browser.follow(By.cssSelector("a[aria-label^='Write:']"));
		browser.type("heading", "Records that could not be reached");
		browser.type("introduction", "Each of these accounts tells of a file that was needed and not there.");
		browser.press("Save");
		assertThat(browser.words()).contains("Records that could not be reached");
		browser.go(browser.path().replaceAll("#.*", ""));
		browser.picture("staff-11-matter");
	}

	private void exports(Browser browser) throws IOException {
		browser.press("Export");
		browser.picture("staff-12-export");
		browser.press("Preview");
		new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
			.until((driver) -> browser.path().contains("/preview/"));
		assertThat(browser.driver()
			.executeScript("return [...document.images].every((i) => { i.loading = 'eager'; return true; })"))
			.isEqualTo(true);
		new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until((driver) -> browser.driver()
			.executeScript("return [...document.images].every((i) => i.complete && i.naturalWidth > 700)"));
		browser.picture("staff-12-preview");
		browser.press("Go on to export");
		browser.press("Make the bundle");
		browser.picture("staff-13-bundles");
		browser.follow(By.xpath("//button[normalize-space()='Download']"));
		new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until((driver) -> downloaded().isPresent());
		Path pdf = downloaded().orElseThrow();
		try (InputStream file = Files.newInputStream(pdf)) {
			assertThat(this.bundles.say(this.bundles.check(file)))
				.isEqualTo("This is our copy 0001, unchanged and current.");
		}
	}

	private static Optional<Path> downloaded() {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.toString().endsWith(".pdf")).findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static void look(Browser browser, String name) {
		browser.picture(name);
		assertThat(browser.fits()).as("%s fits a window of 320 pixels", name).isTrue();
	}

}
