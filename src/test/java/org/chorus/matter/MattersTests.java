package org.chorus.matter;

import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ServerTest
class MattersTests {

	private static final String LAWYER = "lawyer";

	@Autowired
	private Matters matters;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MockMvc browser;

	@Test
	void keepsReleasedAccountsInTheOrderThatALawyerGivesThem() {
		MatterId matter = create();
		AccountId first = released("one");
		AccountId second = released("two");
		AccountId third = released("three");

		this.matters.add(matter, List.of(first, second, third, first), LAWYER);
		this.matters.move(matter, third, 1, LAWYER);
		this.matters.move(matter, first, 99, LAWYER);

		assertThat(this.matters.accounts(matter)).containsExactly(third, second, first);
	}

	@Test
	void takesInNothingThatIsNotReleased() {
		MatterId matter = create();
		AccountId filed = this.accounts.file(words("not yet read"));

		this.matters.add(matter, List.of(filed), LAWYER);

		assertThat(this.matters.accounts(matter)).isEmpty();
	}

	@Test
	void isNotThereForALawyerWhoIsNotOfIt() {
		MatterId matter = create();

		assertThat(this.matters.find(matter, "another")).isEmpty();
		assertThat(this.matters.of("another")).isEmpty();
		assertThatExceptionOfType(NoSuchMatter.class)
			.isThrownBy(() -> this.matters.add(matter, List.of(released("four")), "another"));
		this.matters.share(matter, "another", LAWYER);
		assertThat(this.matters.find(matter, "another")).isPresent();
	}

	@Test
	void losesAnAccountInTheMomentThatItIsWithdrawn() {
		MatterId matter = create();
		AccountId stays = released("five");
		AccountId goes = released("six");
		this.matters.add(matter, List.of(stays, goes), LAWYER);

		this.accounts.withdraw(goes);

		Matter left = this.matters.find(matter, LAWYER).orElseThrow();
		assertThat(left.accounts()).containsExactly(stays);
		assertThat(left.withdrawn()).containsExactly(2);
		this.matters.noteWithdrawals(matter, LAWYER);
		assertThat(this.matters.find(matter, LAWYER).orElseThrow().gone()).as("to be told where it was used")
			.containsExactly(new Gone(goes, 2));
	}

	@Test
	void thePageOrdersByButtonsAndNamesWhatItMoves() throws Exception {
		MatterId matter = create();
		AccountId one = released("seven");
		AccountId two = released("eight");
		this.matters.add(matter, List.of(one, two), LAWYER);

		this.browser
			.perform(post("/staff/matters/" + matter + "/order").param("account", two.ref())
				.param("place", "1")
				.with(csrf())
				.with(user(LAWYER).roles("LAWYER")))
			.andExpect(status().isFound());

		this.browser.perform(get("/staff/matters/" + matter).with(user(LAWYER).roles("LAWYER")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(stringContainsInOrder(two.ref(), one.ref()),
					containsString("aria-label=\"Up: " + one.ref()), containsString("2 accounts"),
					containsString("The reply was due on Friday 7 November 2014 at 16:00"))));
		this.browser.perform(get("/staff/matters/" + matter).with(user("another").roles("LAWYER")))
			.andExpect(status().isNotFound());
		this.browser.perform(get("/staff/matters").with(user(LAWYER).roles("LAWYER")))
			.andExpect(content().string(containsString("Letter before claim")));
	}

	private MatterId create() {
		return this.matters
			.create(new About("Letter before claim", "Union v Secretary of State", "The Secretary of State",
					java.time.LocalDateTime.of(2014, 11, 7, 16, 0)), LAWYER)
			.id();
	}

	private AccountId released(String words) {
		return released(this.accounts, words);
	}

	static AccountId released(Accounts accounts, String words) {
		AccountId id = accounts.file(words(words));
		accounts.release(id);
		return id;
	}

	private static Content words(String words) {
		RedactedText text = new RedactedText(words, List.of());
		Details details = new Details(Set.of(HarmCategory.TRANSFER_REJECTION, HarmCategory.OVERWORK),
				IncidentMonth.parse("2014-09"), Region.WALES, Employer.CRC, StaffRole.TRAINEE, Basis.FIRST_HAND);
		return new Content(text, details,
				new Approval(Approval.By.WRITER, null, text.digest(), Week.parse("2014-W46"), "1.0"));
	}

}
