package org.chorus.review;

import java.util.List;
import java.util.Set;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IdentifierKind;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.State;
import org.chorus.account.Week;
import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ServerTest
class ReviewTests {

	private static final Set<HarmCategory> OVERWORK = Set.of(HarmCategory.OVERWORK);

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Trail trail;

	@Autowired
	private MockMvc browser;

	private AccountId id = AccountId.parse("0".repeat(32));

	private String seen = "";

	@BeforeEach
	void file() {
		Content content = content();
		this.id = this.accounts.file(content);
		this.seen = content.text().digest();
	}

	@Test
	void takingOutMakesANewApprovalThatNamesTheReviewer() {
		int places = this.review.takeOut(this.id, this.seen, "hurling stick", "reviewer");

		Content content = account().content();
		assertThat(places).isEqualTo(2);
		assertThat(content.text().text()).doesNotContainIgnoringCase("hurling");
		assertThat(content.approvals()).hasSize(2);
		assertThat(content.approval().by()).isEqualTo(Approval.By.REVIEWER);
		assertThat(content.approval().reviewer()).isEqualTo("reviewer");
		assertThat(content.approvedByWriter()).isTrue();
	}

	@Test
	void wordsThatDoNotStandInTheTextChangeNothing() {
		assertThat(this.review.takeOut(this.id, this.seen, "nowhere", "reviewer")).isZero();
		assertThat(account().content().approvals()).hasSize(1);
	}

	@Test
	void releasingRecordsTheAccountAndTheDigestOfItsText() {
		this.review.release(this.id, this.seen, OVERWORK, "reviewer");

		Entry entry = this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 1).getFirst();
		assertThat(entry.actor()).isEqualTo("reviewer");
		assertThat(entry.action()).isEqualTo("released");
		assertThat(entry.object()).isEqualTo(this.id + " " + this.seen);
		assertThat(account().state()).isEqualTo(State.RELEASED);
		assertThat(account().content().details().harms()).isEqualTo(OVERWORK);
	}

	@Test
	void nothingIsDoneToATextThatTheReviewerHasNotSeen() {
		this.review.takeOut(this.id, this.seen, "hurling stick", "reviewer");

		assertThatExceptionOfType(Moved.class)
			.isThrownBy(() -> this.review.release(this.id, this.seen, OVERWORK, "reviewer"))
			.satisfies((moved) -> assertThat(moved.where()).isEqualTo(Moved.Where.CHANGED));
		assertThat(account().state()).isEqualTo(State.FILED);
	}

	@Test
	void aQuestionIsMadeSafeBeforeTheWriterReadsIt() {
		this.review.ask(this.id, this.seen, "Did Mrs Patricia Featherstonehaugh ring you on 07700 900123?", "reviewer");

		assertThat(account().state()).isEqualTo(State.ASKED);
		assertThat(account().content().openQuestion().orElseThrow()).startsWith("Did ")
			.doesNotContain("Featherstonehaugh", "900123");
	}

	@Test
	void theDeskShowsTheApprovedTextWithItsMarksAndTheQueueItsAge() throws Exception {
		assertThat(page(get("/staff/queue"))).contains(account().ref(), "this week", "Open the oldest");

		String desk = page(get("/staff/desk/" + account().ref()));

		assertThat(desk).contains("<span class=\"stays\">[Person A]</span><sup class=\"no\"><a href=\"#r1\" id=\"m1\"")
			.contains("a name, 2 times")
			.contains("Approved by its writer, exactly as it stands here.")
			.contains("value=\"" + this.seen + "\"");
	}

	@Test
	void aSecondReviewerIsToldWhoHasTheAccountAndMayTakeItOver() throws Exception {
		String desk = "/staff/desk/" + account().ref();
		page(get(desk));

		assertThat(page(get(desk), "second")).contains("reviewer has this account open", "Take it over");
		page(post(desk + "/take-over"), "second");
		assertThat(page(get(desk), "second")).doesNotContain("Take it over");
	}

	@Test
	void aPressThatComesTooLateIsAnsweredInWords() throws Exception {
		String desk = "/staff/desk/" + account().ref();
		String ref = account().ref();
		this.review.release(this.id, this.seen, OVERWORK, "another");

		assertThat(page(post(desk + "/release").param("seen", this.seen).param("harms", "OVERWORK")))
			.contains("This account is released");
		this.accounts.withdraw(this.id);
		assertThat(page(get("/staff/desk/" + ref))).contains("This account is not here");
	}

	@Test
	void aProblemAtTheDeskIsNamedAtItsField() throws Exception {
		String desk = "/staff/desk/" + account().ref();

		assertThat(page(post(desk + "/take-out").param("seen", this.seen).param("phrase", "nowhere")))
			.contains("<title>Problem: Account", "href=\"#phrase\"", "These words do not stand in the text");
		assertThat(page(post(desk + "/release").param("seen", this.seen))).contains("Tick at least one kind of harm");
	}

	@Test
	void theWriterSeesTheQuestionAsThePreviewShowsIt() throws Exception {
		String preview = page(post("/staff/desk/" + account().ref() + "/ask").param("seen", this.seen)
			.param("question", "Was the risk assessment missing?"));

		assertThat(preview).contains("This is what the writer will read", "Was the risk assessment missing?");
	}

	@Test
	void theDeskShowsRareFactsThatWereLeftInAndOffersBroaderWords() throws Exception {
		String desk = page(get("/staff/desk/" + account().ref()));

		assertThat(desk).contains("Rare facts: 0 said more broadly, 2 left as they are.")
			.contains("<span class=\"rare\">hurling stick</span>", "r</a></sup>", "Say [thing] instead");
	}

	@Test
	void theDeskShowsWhatMustStayOutInItsOwnShape() throws Exception {
		assertThat(page(get("/staff/desk/" + account().ref()))).contains("<span class=\"stays\">[Person A]</span>",
				"always stays out");
	}

	@Test
	void aRareFactSaidMoreBroadlyIsCountedAndStandsInTheTrail() throws Exception {
		String desk = "/staff/desk/" + account().ref();

		page(post(desk + "/broaden").param("seen", this.seen).param("phrase", "hurling stick"));

		assertThat(account().content().text().text())
			.isEqualTo("[Person A] came to us in the split. [Person A] swung a [thing]. The [thing] broke.");
		assertThat(account().content().approval().by()).isEqualTo(Approval.By.REVIEWER);
		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 2)).extracting(Entry::action)
			.contains("review-broaden");
		assertThat(page(get(desk))).contains("Rare facts: 2 said more broadly, 0 left as they are.");
	}

	private Account account() {
		return this.accounts.find(this.id).orElseThrow();
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		return page(request, "reviewer");
	}

	private String page(MockHttpServletRequestBuilder request, String reviewer) throws Exception {
		return this.browser.perform(request.with(csrf()).with(user(reviewer).roles("REVIEWER")))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static Content content() {
		String words = "[Person A] came to us in the split. [Person A] swung a hurling stick. The hurling stick broke.";
		RedactedText text = new RedactedText(words, List.of(new Mark(0, 10, IdentifierKind.PERSON, "title", true),
				new Mark(36, 46, IdentifierKind.PERSON, "title", true)));
		Details details = new Details(Set.of(HarmCategory.STAFF_SAFETY), IncidentMonth.parse("2014-09"), Region.WALES,
				Employer.CRC, StaffRole.TRAINEE, Basis.FIRST_HAND);
		return new Content(text, details,
				new Approval(Approval.By.WRITER, null, text.digest(), Week.parse("2014-W46"), "1.0"));
	}

}
