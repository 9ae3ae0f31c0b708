package org.chorus.browser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.SampleContent;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lawyer narrows a list, reads hits, codes, tags, saves a search, is alerted, counts
 * terms, compares near-copies and shares; each page once more on a telephone in the dark.
 */
@NeedsBrowser
class LawyerWorkTests extends RunningDemonstration {

	@Autowired
	Accounts accounts;

	@Autowired
	Matters matters;

	/**
	 * Pages that were walked, to look at again.
	 */
	private final Map<String, String> walked = new LinkedHashMap<>();

	@Test
	void worksThroughAListFromTheQueryToTheSharedResult() throws IOException {
		try (Browser browser = Browser.open(this.port, 1280, true, directory)) {
			signIn(browser, "lawyer");
			makesAMatterWithCodes(browser);
			String list = narrows(browser);
			tagsAll(browser);
			codes(browser);
			switchesKeysOff(browser);
			isAlerted(browser, list);
			counts(browser, list);
			compares(browser);
			shares(browser, list);
			loses(browser);
		}
		try (Browser browser = Browser.open(this.port, 320, true, directory)) {
			browser.goDark();
			signIn(browser, "lawyer");
			this.walked.forEach((name, path) -> {
				browser.go(path);
				browser.picture("phone-" + name);
				StaffPagesTests.check(browser, name + " 320", List.of("dark"));
			});
		}
	}

	private void makesAMatterWithCodes(Browser browser) {
		browser.go("/staff/matters");
		browser.type("title", "Claim of 14 officers");
		follow(browser, "Make the matter");
		browser.go(browser.path() + "/codes");
		follow(browser, "Add the code");
		assertThat(browser.words()).contains("Write 1 to 80 characters");
		look(browser, "work-01-code-problem");
		browser.type("name", "Proves paragraph 14");
		follow(browser, "Add the code");
		browser.type("name", "Ask the writer");
		follow(browser, "Add the code");
		keep(browser, "work-02-codes");
		follow(browser, "Rename or drop");
		keep(browser, "work-03-code");
	}

	private String narrows(Browser browser) {
		browser.go("/staff/search");
		browser.type("q", "caseload OR cases AND risk");
		follow(browser, "Search");
		assertThat(browser.words()).contains("This can be read in two ways", "caseload OR (cases AND risk)",
				"(caseload OR cases) AND risk", "Nothing has been searched yet.");
		look(browser, "work-04-two-readings");
		browser.type("q", "risk AND unheardofword");
		follow(browser, "Search");
		assertThat(browser.words()).contains("No account has all of this.", "everything except \"unheardofword\"");
		keep(browser, "work-05-nothing");
		browser.type("q", "caseload OR cases OR risk");
		follow(browser, "Search");
		long all = total(browser);
		WebElement london = browser.driver().findElement(By.cssSelector("button[name=want][value='REGION|London']"));
		long inLondon = Long.parseLong(count(london));
		browser.follow(By.cssSelector("button[name=exclude][value='REGION|London']"));
		assertThat(total(browser)).isEqualTo(all - inLondon);
		assertThat(browser.words()).contains("not Region: London");
		browser.follow(By.cssSelector("button[name=want][value='EMPLOYER|CRC']"));
		assertThat(browser.words()).contains("Employer: CRC");
		keep(browser, "work-06-narrowed");
		return browser.path();
	}

	private void tagsAll(Browser browser) {
		long all = total(browser);
		browser.press("Tag them, or take the list away");
		browser.type("tag", "for counsel");
		follow(browser, "Tag");
		assertThat(browser.words()).contains("Select accounts, or tick the box for all of them.");
		look(browser, "work-07-pick-first");
		browser.choose("all", "true");
		browser.press("Tag them, or take the list away");
		browser.type("tag", "for counsel");
		follow(browser, "Tag");
		assertThat(browser.words()).contains(all + " accounts were tagged \"for counsel\"");
		assertThat(count(browser.driver().findElement(By.cssSelector("button[name=want][value='TAG|for counsel']"))))
			.isEqualTo(Long.toString(all));
		look(browser, "work-08-tagged");
	}

	private void codes(Browser browser) {
		browser.follow(By.cssSelector("#results a"));
		String first = browser.path();
		assertThat(browser.words()).contains("1 of ", "for counsel (yours)");
		browser.driver().findElement(By.tagName("body")).sendKeys("n");
		assertThat(browser.path()).endsWith("#h1");
		assertThat(browser.driver().findElement(By.cssSelector("mark:target")).isDisplayed()).isTrue();
		browser.driver().executeScript("scrollTo(0, 0)");
		browser.press("Next hit");
		assertThat(browser.words()).containsPattern("Hit \\d of \\d");
		browser.driver().executeScript("scrollTo(0, 0)");
		browser.driver().findElement(By.cssSelector("a[href='#h1']:not(.button)")).click();
		press(browser, "Proves paragraph 14");
		browser.type("note", "The countersigning, line 3.");
		browser.driver().findElement(By.id("note")).sendKeys("njk");
		assertThat(browser.path()).as("letters typed into a field do nothing else").endsWith("#h1");
		follow(browser, "Save and next");
		assertThat(browser.words()).contains("2 of ").containsPattern("saved \\d\\d:\\d\\d by you\\.");
		look(browser, "work-09-saved");
		browser.go(first);
		assertThat(browser.words()).contains("by you, ");
		assertThat(browser.driver().findElement(By.id("note")).getDomProperty("value"))
			.isEqualTo("The countersigning, line 3.njk");
		keep(browser, "work-10-account");
		press(browser, "Ask the writer");
		follow(browser, "Save");
		follow(browser, "Undo");
		assertThat(browser.driver().findElements(By.cssSelector("fieldset input:checked"))).hasSize(1);
	}

	private void switchesKeysOff(Browser browser) {
		String account = browser.path().replaceAll("#.*", "");
		follow(browser, "Turn them off");
		browser.choose("on", "false");
		follow(browser, "Save");
		assertThat(browser.words()).contains("Letter keys are off");
		keep(browser, "work-11-keys");
		browser.go(account);
		browser.driver().findElement(By.tagName("body")).sendKeys("n");
		assertThat(browser.path()).as("the key that is off").doesNotContain("#h");
	}

	private void isAlerted(Browser browser, String list) {
		browser.go("/staff/search");
		browser.type("q", "countersignaturewaits");
		follow(browser, "Search");
		browser.type("name", "Countersigning");
		follow(browser, "Save");
		keep(browser, "work-12-saved-searches");
		release("The countersignaturewaits for nine days, said the desk, and nobody would say why it did.");
		release("The countersignaturewaits for nine days, said the desk, and nobody could say why it did.");
		browser.go("/staff/search");
		assertThat(browser.words()).contains("Countersigning: 2 accounts are new since you last looked");
		keep(browser, "work-13-alert");
		browser.go("/staff/search/saved");
		follow(browser, "Run");
		assertThat(browser.words()).contains("2 accounts");
	}

	private void counts(Browser browser, String list) {
		browser.go(list);
		follow(browser, "Term report");
		browser.type("terms", "caseload\ncase*\nunheardofword\n(risk");
		follow(browser, "Make the report");
		assertThat(browser.words()).containsPattern("Any of these terms finds \\d+ of \\d+ accounts")
			.contains("The closing bracket is missing.");
		look(browser, "work-14-term-report");
	}

	private void compares(Browser browser) {
		browser.go("/staff/search");
		browser.type("q", "countersignaturewaits");
		follow(browser, "Search");
		follow(browser, "Near-copies in this list");
		assertThat(browser.words()).contains("1 group of near-copies, 2 accounts in all");
		keep(browser, "work-15-groups");
		browser.follow(By.cssSelector("main section p a"));
		assertThat(browser.driver().findElement(By.tagName("ins")).getText()).isIn("would", "could");
		keep(browser, "work-16-copies");
	}

	private void shares(Browser browser, String list) {
		browser.go(list);
		browser.type("name", "For paragraph 14");
		follow(browser, "Share");
		assertThat(browser.words()).contains("can open the address of this page");
		assertThat(browser.path()).matches("/staff/search/r/[0-9a-f]{32}");
		look(browser, "work-17-shared");
		browser.go("/staff/search/help");
		assertThat(browser.words()).contains("tag:", "for counsel");
		keep(browser, "work-18-help");
	}

	private void loses(Browser browser) {
		AccountId lost = release("What is withdrawn in the end was told here.");
		Matter matter = this.matters.of("lawyer").getFirst();
		this.matters.add(matter.id(), List.of(lost), "lawyer");
		this.accounts.withdraw(lost);
		browser.go("/staff/accounts/" + lost.ref());
		assertThat(browser.words())
			.contains("Account " + lost.ref() + " was withdrawn", matter.title(), "tab A1 when it left",
					"It was printed in none of your bundles.")
			.doesNotContain("What is withdrawn in the end");
		keep(browser, "work-19-withdrawn");
	}

	private AccountId release(String text) {
		AccountId id = this.accounts.file(SampleContent.of(text));
		this.accounts.release(id);
		return id;
	}

	/**
	 * Presses what says this, and waits for the page that follows.
	 */
	private static void follow(Browser browser, String words) {
		browser.follow(By.xpath("//main//*[(self::button or self::a) and normalize-space()=\"" + words + "\"]"));
	}

	private static void press(Browser browser, String label) {
		browser.driver().findElement(By.xpath("//label[normalize-space()='" + label + "']")).click();
	}

	private static long total(Browser browser) {
		return Long.parseLong(
				browser.driver().findElement(By.cssSelector("h2[role=status]")).getText().replaceAll("\\D.*", ""));
	}

	private static String count(WebElement value) {
		return value.findElement(By.xpath("../span")).getText();
	}

	private void keep(Browser browser, String name) {
		this.walked.put(name, browser.path().replaceAll("#.*", ""));
		look(browser, name);
	}

	private static void look(Browser browser, String name) {
		browser.picture(name);
		StaffPagesTests.check(browser, name, List.of("light"));
	}

}
