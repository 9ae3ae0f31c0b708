package org.chorus.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member tells what happened from a small phone without script, comes back, and
 * withdraws.
 */
@NeedsBrowser
class MemberJourneyTests extends RunningDemonstration {

	private static final String STORY = "My manager Gareth Pugh gave me 71 cases in Wrexham. "
			+ "On 14 July 2014 Gareth told me to skip the home visit to Sian Morris, CRN X123456. She was hurt the week after.";

	@Test
	void tellsComesBackAndWithdraws() {
		try (Browser browser = Browser.open(this.port, 320, false, directory)) {
			String code = begins(browser);
			fillsIn(browser);
			checks(browser);
			files(browser);
			comesBack(browser, code);
			withdraws(browser, code);
		}
	}

	private String begins(Browser browser) {
		browser.go("/");
		look(browser, "member-01-front");
		assertThat(browser.driver().manage().getCookies()).as("no cookie before a code").isEmpty();
		browser.press("Begin with a slip");
		browser.type("code", "ABCD-ABCD-ABCD-ABCD-ABCD-ABCD");
		browser.press("Go on");
		assertThat(browser.words()).contains("That code does not open anything here");
		look(browser, "member-02-wrong-code");
		browser.type("code", entryCode().toLowerCase().replace('-', ' '));
		browser.press("Go on");
		assertThat(browser.heading()).isEqualTo("Write down this return code");
		look(browser, "member-03-return-code");
		List<String> groups = browser.driver()
			.findElements(By.cssSelector(".groups li"))
			.stream()
			.map(WebElement::getText)
			.toList();
		assertThat(groups).hasSize(6).allSatisfy((group) -> assertThat(group).matches("[0-9A-Z]{4}"));
		browser.press("I have written it down");
		int asked = Integer.parseInt(browser.words().replaceAll("(?s).*[Gg]roup (\\d).*", "$1"));
		look(browser, "member-04-one-group");
		browser.type("typed", groups.get(asked - 1));
		browser.press("Go on");
		return String.join("-", groups);
	}

	private void fillsIn(Browser browser) {
		assertThat(browser.path()).startsWith("/step/1");
		browser.type("text", STORY);
		look(browser, "member-05-what-happened");
		browser.press("Continue");
		browser.press("Continue");
		assertThat(browser.driver().getTitle()).startsWith("Problem:");
		look(browser, "member-06-harms-missing");
		browser.choose("harms", "OVERWORK");
		browser.choose("harms", "MISSED_SUPERVISION");
		browser.press("Continue");
		browser.choose("month", "7");
		browser.choose("year", "2014");
		look(browser, "member-07-month");
		browser.press("Continue");
		browser.choose("region", "WALES");
		browser.choose("employer", "CRC");
		browser.choose("role", "PROBATION_OFFICER");
		look(browser, "member-08-work");
		browser.press("Continue");
		browser.choose("basis", "FIRST_HAND");
		look(browser, "member-09-basis");
		browser.press("Continue");
		browser.choose("keep", "YES");
		look(browser, "member-10-keep");
		browser.press("Continue");
	}

	private void checks(Browser browser) {
		assertThat(browser.heading()).isEqualTo("Check the text");
		look(browser, "member-11-check");
		String shown = browser.driver().findElement(By.cssSelector(".account")).getText();
		assertThat(shown).contains("[Person A]", "71 cases").doesNotContain("Gareth", "Pugh", "Sian", "X123456");
		browser.type("phrase", "home visit");
		browser.press("Take it out");
		assertThat(browser.driver().findElement(By.cssSelector(".account")).getText()).doesNotContain("home visit");
		browser.press("Read it plainly");
		look(browser, "member-12-plainly");
		browser.go("/check/compare");
		look(browser, "member-13-compare");
		browser.go("/check");
		browser.press("Continue to approve");
	}

	private void files(Browser browser) {
		look(browser, "member-14-approve");
		assertThat(browser.words()).doesNotContain("Gareth");
		browser.press("Approve and file");
		assertThat(browser.heading()).isEqualTo("Your account is filed");
		look(browser, "member-15-filed");
		browser.press("Leave this page");
		assertThat(browser.words()).doesNotContain("account");
		assertThat(browser.driver().manage().getCookies()).isEmpty();
	}

	private void comesBack(Browser browser, String code) {
		browser.go("/return");
		browser.type("code", code);
		browser.press("Go on");
		assertThat(browser.heading()).isEqualTo("Your account");
		assertThat(browser.words()).contains("Nothing is asked of you.");
		look(browser, "member-16-account");
	}

	private void withdraws(Browser browser, String code) {
		browser.press("Withdraw this account");
		look(browser, "member-17-withdraw");
		browser.press("Withdraw it");
		assertThat(browser.heading()).isEqualTo("It is withdrawn");
		browser.go("/return");
		browser.type("code", code);
		browser.press("Go on");
		assertThat(browser.words()).contains("That code does not open anything here");
	}

	private static void look(Browser browser, String name) {
		browser.picture(name);
		assertThat(browser.fits()).as("%s fits a window of 320 pixels", name).isTrue();
	}

}
