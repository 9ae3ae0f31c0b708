package org.chorus.intake;

import java.util.List;
import java.util.Locale;

import org.chorus.ChorusTest;
import org.chorus.account.Account;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.HarmCategory;
import org.chorus.account.State;
import org.chorus.custody.Custody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@ChorusTest
class MemberJourneyTests {

	private static final String STORY = "Rhiannon Prys-Jones gave me 71 cases. Her number is 07700 900123.";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Intake intake;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Custody custody;

	private Member member;

	@BeforeEach
	void open() {
		this.custody.addHoldersOfADemonstration();
		this.member = new Member(this.mvc);
	}

	@Test
	void filesExactlyTheTextThatTheWriterApproves() throws Exception {
		String returnCode = this.member.begin(slip());
		this.member.tell(STORY, true);
		assertThat(this.member.path).isEqualTo("/check");
		assertThat(this.member.page).contains("[Person A]").contains("We replaced");

		this.member.send("/check/take-out", "phrase", "71 cases").open("/approve").send("/approve");

		assertThat(this.member.path).isEqualTo("/filed");
		assertThat(this.member.page).contains("Your account is filed");
		Account account = this.intake.find(WriterKey.of(Code.read(returnCode).orElseThrow())).orElseThrow();
		assertThat(account.state()).isEqualTo(State.FILED);
		assertThat(account.content().text().text()).contains("[Person A] gave me ")
			.doesNotContain("Rhiannon", "07700", "71 cases");
		assertThat(account.content().approval().by()).isEqualTo(Approval.By.WRITER);
		assertThat(account.content().details().harms()).containsExactly(HarmCategory.OVERWORK,
				HarmCategory.MISSING_RECORDS);
		assertThat(this.custody.isKept(account.id())).isTrue();
	}

	@Test
	void filesOnceHoweverOftenItIsPressed() throws Exception {
		this.member.begin(slip());
		this.member.tell(STORY, false).open("/approve");
		String page = this.member.page;
		int before = this.accounts.in(State.FILED).size();

		this.member.send("/approve");
		this.member.page = page;
		this.member.send("/approve");

		assertThat(this.member.path).isEqualTo("/filed");
		assertThat(this.accounts.in(State.FILED)).hasSize(before + 1);
	}

	@Test
	void asksForANewApprovalWhenTheTextHasChanged() throws Exception {
		this.member.begin(slip());
		this.member.tell(STORY, false).open("/approve");
		String seen = this.member.page;
		this.member.open("/check").send("/check/take-out", "phrase", "gave me");
		int before = this.accounts.in(State.FILED).size();

		this.member.page = seen;
		this.member.send("/approve");

		assertThat(this.member.path).isEqualTo("/approve?changed");
		assertThat(this.member.page).contains("The text has changed");
		assertThat(this.accounts.in(State.FILED)).hasSize(before);
	}

	@Test
	void answersAQuestionBelowTheAccount() throws Exception {
		String returnCode = this.member.begin(slip());
		this.member.tell(STORY, true).open("/approve").send("/approve");
		WriterKey key = WriterKey.of(Code.read(returnCode).orElseThrow());
		Account filed = this.intake.find(key).orElseThrow();
		this.accounts.ask(filed.id(), "How many were there the year before?");

		Member later = new Member(this.mvc).open("/return").send("/return", "code", returnCode);
		assertThat(later.path).isEqualTo("/account");
		assertThat(later.page).contains("How many were there the year before?");
		later.open("/answer").send("/answer", "text", "Rhiannon Prys-Jones left, and Gareth Bowen gave me 40.");
		assertThat(later.path).isEqualTo("/check");
		later.open("/approve").send("/approve");

		Account answered = this.intake.find(key).orElseThrow();
		assertThat(later.path).isEqualTo("/filed");
		assertThat(answered.state()).isEqualTo(State.FILED);
		assertThat(answered.content().openQuestion()).isEmpty();
		assertThat(answered.content().approvals()).hasSize(2);
		assertThat(answered.content().text().text()).startsWith(filed.content().text().text() + "\n\n")
			.doesNotContain("Gareth", "Rhiannon");
		assertThat(answered.content().text().marks())
			.allSatisfy((mark) -> assertThat(answered.content().text().surrogate(mark)).startsWith("["));
	}

	@Test
	void withdrawsAfterOneConfirmationAndTheCodeIsDead() throws Exception {
		String returnCode = this.member.begin(slip());
		this.member.tell(STORY, true).open("/approve").send("/approve");
		Account filed = this.intake.find(WriterKey.of(Code.read(returnCode).orElseThrow())).orElseThrow();

		this.member.open("/account").open("/withdraw").send("/withdraw");

		assertThat(this.member.path).isEqualTo("/withdrawn");
		assertThat(this.member.cookies()).isEmpty();
		assertThat(this.accounts.find(filed.id())).isEmpty();
		assertThat(this.custody.isKept(filed.id())).isFalse();
		this.member.open("/return").send("/return", "code", returnCode);
		assertThat(this.member.page).contains("That code does not open anything here");
	}

	@Test
	void comesBackToTheDraftWithTheReturnCode() throws Exception {
		String returnCode = this.member.begin(slip());
		this.member.send("/step/1", "text", STORY, "then", "stay");
		assertThat(this.member.page).contains("Saved.");

		Member later = new Member(this.mvc).open("/return")
			.send("/return", "code", returnCode.toLowerCase(Locale.ROOT).replace(' ', '-'));

		assertThat(later.path).isEqualTo("/step/2");
		assertThat(later.open("/step/1").page).contains("Rhiannon Prys-Jones gave me 71 cases");
	}

	@Test
	void keepsWhatWasTypedWhenTheTimeIsUp() throws Exception {
		String returnCode = this.member.begin(slip());
		this.member.open("/step/1").forgetCookies().send("/step/1", "text", STORY);
		assertThat(this.member.page).contains("Time is up").contains("Rhiannon Prys-Jones");

		this.member.send("/return", "code", "0000").send("/return", "code", returnCode);

		assertThat(this.member.status).isEqualTo(307);
		assertThat(this.member.path).isEqualTo("/step/1");
	}

	@Test
	void saysByHowMuchATextIsTooLongAndKeepsIt() throws Exception {
		this.member.begin(slip());

		this.member.send("/step/1", "text", "é".repeat(50_001));

		assertThat(this.member.page).contains("This is 2 bytes longer")
			.contains("&eacute;&eacute;")
			.contains("Problem: ");
	}

	@Test
	void givesANewReturnCodeWhenThePageIsLoadedAgain() throws Exception {
		this.member.open("/begin").send("/begin", "code", slip());
		List<String> first = this.member.groups();
		List<String> second = this.member.open("/code").groups();

		Member later = new Member(this.mvc);

		assertThat(first).hasSize(6).isNotEqualTo(second);
		assertThat(later.open("/return").send("/return", "code", String.join("", first)).page)
			.contains("does not open anything");
		assertThat(later.open("/return").send("/return", "code", String.join("", second)).path).isEqualTo("/step/1");
	}

	@Test
	void doesNotGoOnWithAWrongGroup() throws Exception {
		this.member.open("/begin").send("/begin", "code", slip()).send("/code").send("/code/confirm", "typed", "ZZZZ");

		assertThat(this.member.page).contains("That is not the group asked for");
		assertThat(this.member.open("/step/1").path).isEqualTo("/code");
	}

	@Test
	void leavesInAnUnsureWordOnlyWhereTheWriterMay() throws Exception {
		this.member.begin(slip());
		this.member.tell("The office was flummerous and Rhiannon Prys-Jones left.", false);
		assertThat(this.member.page).contains("<span class=\"unsure\">flummerous</span>");

		this.member.send("/check/leave-in");

		assertThat(this.member.page).contains("Left in by you").doesNotContain("class=\"unsure\"");
		this.member.open("/check/plain");
		assertThat(this.member.page).contains("flummerous").doesNotContain("Rhiannon");
	}

	private String slip() {
		return this.intake.issueCodes(1, CodeKind.FIRST).getFirst();
	}

}
