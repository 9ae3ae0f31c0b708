package org.chorus.search;

import java.util.List;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.HarmCategory;
import org.chorus.account.SampleContent;
import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The lawyer's pages, from posting words to taking a list away.
 */
@ServerTest
class SearchPagesTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Trail trail;

	private AccountId refused;

	private AccountId tired;

	@BeforeEach
	void release() {
		this.refused = this.accounts.file(SampleContent.of("He was <REJECTED> as not high risk.\nThen we zigzagged.",
				HarmCategory.TRANSFER_REJECTION));
		this.tired = this.accounts.file(SampleContent.of("Seventy cases. I zigzagged home."));
		this.accounts.release(this.refused);
		this.accounts.release(this.tired);
	}

	@AfterEach
	void withdraw() {
		this.accounts.withdraw(this.refused);
		this.accounts.withdraw(this.tired);
	}

	@Test
	void aSearchHasAnAddressWithoutItsWordsAndOnlyItsLawyerOpensIt() throws Exception {
		String address = search("rejected w/10 \"high risk\"");

		assertThat(address).matches("/staff/search/r/[0-9a-f]{32}");
		assertThat(page(get(address))).contains("1 account")
			.contains("Read as: rejected, within 10 words of &quot;high risk&quot;")
			.contains("&lt;<mark>REJECTED</mark>&gt; as not <mark>high risk</mark>.")
			.contains("name=\"q\"")
			.doesNotContain("style=");
		assertThat(this.pages.perform(get(address).with(user("brian").roles("LAWYER")))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	void aReleaseIsSearchableWhenItsTransactionEndsAndAWithdrawalIsNot() throws Exception {
		assertThat(page(get(search("zigzagged")))).contains("2 accounts");

		this.accounts.withdraw(this.tired);

		assertThat(page(get(search("zigzagged")))).contains("1 account").doesNotContain(this.tired.ref());
	}

	@Test
	void aListIsNarrowedExcludedAndSorted() throws Exception {
		String address = search("zigzagged");

		String narrowed = redirect(post(address + "/narrow").param("want", "HARM|transfer-rejection"));
		String without = redirect(post(address + "/narrow").param("exclude", "HARM|transfer-rejection"));
		String sorted = redirect(post(address + "/narrow").param("sort", "MONTH_NEWEST"));

		assertThat(page(get(narrowed))).contains("1 account", "Harm: Transfer refused", this.refused.ref());
		assertThat(page(get(without))).contains("1 account", "not Harm: Transfer refused", this.tired.ref());
		assertThat(page(get(sorted))).contains("2 accounts");
	}

	@Test
	void aSearchThatFindsNothingOffersTheStepsBackWithTheirCounts() throws Exception {
		String address = search("zigzagged AND high AND cases");

		String body = page(get(address));
		String wider = redirect(post(address + "/back").param("step", "0"));

		assertThat(body).contains("No account has all of this.", "1 has everything except &quot;cases&quot;");
		assertThat(page(get(wider))).contains("1 account");
	}

	@Test
	void aBadQueryGetsASentenceThePlaceAndAChoice() throws Exception {
		assertThat(page(post("/staff/search").param("q", "(refuse* w/10 risk")))
			.contains("The closing bracket is missing.")
			.contains("<span class=\"unsure\">(</span>")
			.contains("value=\"(refuse* w/10 risk)\"");
		assertThat(page(post("/staff/search").param("q", "a OR b AND c"))).contains("two ways")
			.contains("value=\"a OR (b AND c)\"", "value=\"(a OR b) AND c\"")
			.doesNotContain("Exception");
	}

	@Test
	void anAccountShowsItsHitsAndItsNeighbours() throws Exception {
		String address = search("zigzagged");
		String id = address.substring(address.lastIndexOf('/') + 1);

		String body = page(get("/staff/accounts/" + this.refused.ref()).param("r", id).param("n", "1"));

		assertThat(body).contains("<mark id=\"h1\">zigzagged</mark>", "href=\"#h1\"", "Next hit", "rel=\"next\"",
				"1 of 2");
	}

	@Test
	void theTrailHoldsAKeyedHashAndACountAndNoWords() throws Exception {
		search("zigzagged");
		search("zigzagged");

		List<Entry> entries = this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 2);

		assertThat(entries)
			.allSatisfy((entry) -> assertThat(entry.toString()).doesNotContain("zigzag").contains("ada"));
		assertThat(entries.getFirst().object()).isEqualTo(entries.getLast().object()).hasSize(32);
		assertThat(entries.getFirst().outcome()).isEqualTo("2 accounts");
	}

	@Test
	void selectedAccountsOrAllOfThemGoIntoAMatter() throws Exception {
		Matter matter = this.matters.create(About.titled("Letter before claim"), "ada");
		String address = search("zigzagged");

		redirect(post(address + "/matter").param("matter", matter.id().value()).param("ref", this.tired.ref()));
		assertThat(this.matters.find(matter.id()).orElseThrow().accounts()).containsExactly(this.tired);

		redirect(post(address + "/matter").param("matter", matter.id().value()).param("all", "true"));
		assertThat(this.matters.find(matter.id()).orElseThrow().accounts()).containsExactlyInAnyOrder(this.tired,
				this.refused);
	}

	@Test
	void aListLeavesWithReferencesAndDisclosedDetailsAndNoText() throws Exception {
		String address = search("zigzagged AND rejected");

		String csv = page(post(address + "/list").param("format", "csv"));
		String json = page(post(address + "/list").param("format", "json"));

		assertThat(csv).isEqualTo("ref,harms,quarter,employer,basis\r\n" + this.refused.ref()
				+ ",transfer-rejection,2014-Q3,CRC,first-hand\r\n");
		assertThat(json).contains("\"quarter\":\"2014-Q3\"").doesNotContain("Wales", "zigzag", "2014-09");
	}

	@Test
	void aSavedSearchTellsOfAccountsReleasedSince() throws Exception {
		String address = search("zigzagged /s home");
		redirect(post(address + "/save").param("name", "On the way home"));
		assertThat(page(get("/staff/search"))).doesNotContain("On the way home");

		AccountId later = this.accounts.file(SampleContent.of("She zigzagged home too."));
		AccountId other = this.accounts.file(SampleContent.of("She zigzagged. Home again."));
		this.accounts.release(later);
		this.accounts.release(other);

		assertThat(page(get("/staff/search"))).contains("On the way home", "1 account is new since you last looked");
		this.accounts.withdraw(later);
		this.accounts.withdraw(other);
		assertThat(page(get("/staff/search"))).doesNotContain("On the way home");
		redirect(post("/staff/search/history/forget"));
		assertThat(page(get("/staff/search/saved"))).contains("On the way home", "zigzagged /s home")
			.doesNotContain(address);
	}

	@Test
	void aTermReportCountsEachTermAndWhatItAloneFinds() throws Exception {
		String address = search("zigzagged");
		String id = address.substring(address.lastIndexOf('/') + 1);

		String csv = page(post("/staff/search/report/csv").param("r", id)
			.param("terms", "zigzagged\nrejected\nunheardof\n=SUM(a"));
		String page = page(post("/staff/search/report").param("r", id).param("terms", "rejected\ncases"));

		assertThat(csv)
			.startsWith("term,accounts,only this term,problem\r\nzigzagged,2,1,\r\nrejected,1,0,\r\nunheardof,0,0,\r\n")
			.contains("'=SUM(a,0,0,");
		assertThat(page).contains("Any of these terms finds 2 of 2 accounts");
	}

	@Test
	void aSampleIsDrawnAgainByItsSeed() throws Exception {
		String address = search("zigzagged");

		String drawn = page(post(address + "/sample").param("size", "1").param("seed", "7"));

		assertThat(drawn).contains("1 of 2 accounts, drawn with the seed 7");
		assertThat(page(post(address + "/sample").param("size", "1").param("seed", "7")).split("<main")[1])
			.isEqualTo(drawn.split("<main")[1]);
	}

	@Test
	void thePageOnSearchingShowsEverySignWithItsCount() throws Exception {
		assertThat(page(get("/staff/search/help"))).contains("At most ten words apart, in either order.", "w/10")
			.doesNotContain("??");
	}

	private String search(String query) throws Exception {
		return redirect(post("/staff/search").param("q", query));
	}

	private String redirect(MockHttpServletRequestBuilder request) throws Exception {
		String address = this.pages.perform(request.with(lawyer()).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(address).isNotNull();
		return address;
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		var response = this.pages.perform(request.with(lawyer()).with(csrf())).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private static UserRequestPostProcessor lawyer() {
		return user("ada").roles("LAWYER");
	}

}
