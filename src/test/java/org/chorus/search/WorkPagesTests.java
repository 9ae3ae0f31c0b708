package org.chorus.search;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.SampleContent;
import org.chorus.matter.About;
import org.chorus.matter.Desk;
import org.chorus.matter.Label;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.chorus.matter.WorkProduct;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Coding, tags and notes beside an account, and what comes of them in searching.
 */
@ServerTest
class WorkPagesTests {

	private static final AtomicInteger TESTS = new AtomicInteger();

	private final String ada = "ada.pages" + TESTS.incrementAndGet();

	private final String brian = "brian.pages" + TESTS.get();

	@Autowired
	private MockMvc pages;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private WorkProduct work;

	private AccountId one;

	private AccountId two;

	private MatterId matter;

	private Label proves;

	@BeforeEach
	void release() {
		this.one = this.accounts.file(SampleContent.of("We quibbledashed over a caseload."));
		this.two = this.accounts.file(SampleContent.of("They quibbledashed too."));
		this.accounts.release(this.one);
		this.accounts.release(this.two);
		this.matter = this.matters.create(About.titled("Letter before claim"), this.ada).id();
		this.proves = this.work.define(this.matter, "Proves paragraph 14", this.ada);
	}

	@AfterEach
	void withdraw() {
		this.accounts.withdraw(this.one);
		this.accounts.withdraw(this.two);
	}

	@Test
	void savesCodesAndNoteGoesOnToTheNextAndUndoesThem() throws Exception {
		String result = search("quibbledashed").replaceAll(".*/", "");
		String first = firstOf(result);
		String path = "/staff/accounts/" + first;
		String next = first.equals(this.one.ref()) ? this.two.ref() : this.one.ref();
		assertThat(page(get(path).param("r", result).param("n", "1"))).contains("Proves paragraph 14", "Save and next",
				"name=\"next\" value=\"" + next);

		String after = redirect(post(path + "/work").param("matter", this.matter.value())
			.param("code", this.proves.id())
			.param("note", "the countersigning")
			.param("next", next)
			.param("r", result)
			.param("n", "1")
			.param("go", "next"));

		assertThat(after).isEqualTo("/staff/accounts/" + next + "?r=" + result + "&n=2");
		assertThat(page(get(path))).contains("checked=\"checked\"", "by you, ", "the countersigning");
		assertThat(this.work.codes(this.matter, this.ada).getFirst().ids()).extracting(AccountId::ref)
			.containsExactly(first);

		redirect(post(path + "/work").param("matter", this.matter.value())
			.param("had", this.proves.id())
			.param("note", ""));

		assertThat(page(get(path))).doesNotContain("by you, ", "the countersigning");
	}

	@Test
	void aTagAndANoteOfOnesOwnAreForNobodyElse() throws Exception {
		this.matters.share(this.matter, this.brian, this.ada);
		String path = "/staff/accounts/" + this.one.ref();

		redirect(post(path + "/tag").param("tag", "hostel alarm"));
		redirect(post(path + "/tag").param("tag", "for counsel").param("desk", this.matter.value()));
		redirect(post(path + "/note").param("note", "a thought of mine"));
		redirect(post(path + "/work").param("matter", this.matter.value()).param("note", "a thought for us"));

		assertThat(page(get(path))).contains("hostel alarm (yours)", "for counsel (Letter before claim)",
				"a thought of mine");
		assertThat(page(get(path), this.brian)).contains("for counsel (Letter before claim)", "a thought for us")
			.doesNotContain("hostel alarm", "a thought of mine");
		assertThat(status(post(path + "/tag").param("tag", "x").param("desk", this.matter.value()), "carol"))
			.isEqualTo(404);
		assertThat(status(post(path + "/work").param("matter", this.matter.value()), "carol")).isEqualTo(404);
	}

	@Test
	void tagsCodesAndMattersAreCountedAndSearchedForTheirLawyersAlone() throws Exception {
		this.work.code(this.matter, this.one, Set.of(this.proves.id()), Set.of(), this.ada);
		this.work.tag(Desk.own(this.ada), "hostel alarm", List.of(this.one, this.two), this.ada);
		this.matters.add(this.matter, List.of(this.two), this.ada);

		String address = search("quibbledashed");
		assertThat(page(get(address))).contains("<h3>Coding</h3>", "<h3>Tag</h3>", "<h3>Matter</h3>",
				"value=\"TAG|hostel alarm\"", "value=\"CODING|Proves paragraph 14\"",
				"value=\"MATTER|Letter before claim\"");
		String without = redirect(post(address + "/narrow").param("exclude", "CODING|Proves paragraph 14"));
		assertThat(page(get(without))).contains("1 account", "not Coding: Proves paragraph 14", this.two.ref());
		assertThat(page(get(search("quibbledashed AND coding:\"proves paragraph 14\"")))).contains("1 account",
				this.one.ref());
		assertThat(page(get(search("matter:\"Letter before claim\"")))).contains("1 account", this.two.ref());

		assertThat(page(post("/staff/search").param("q", "tag:\"hostel alarm\""), this.brian))
			.contains("You have nothing named for &quot;tag:&quot; yet.")
			.doesNotContain("Proves");
	}

	@Test
	void aLawyerMakesRenamesAndDropsTheCodesOfAMatter() throws Exception {
		String path = "/staff/matters/" + this.matter + "/codes";

		redirect(post(path).param("name", "Ask the writer"));
		assertThat(page(post(path).param("name", "ask the WRITER"))).contains("This matter has a code of this name.");
		assertThat(page(post(path).param("name", ""))).contains("Write 1 to 80 characters");
		assertThat(page(get(path))).contains("Ask the writer", "Proves paragraph 14");
		redirect(post(path + "/" + this.proves.id() + "/name").param("name", "Proves paragraph 15"));
		assertThat(page(get(path + "/" + this.proves.id()))).contains("No account carries it.");
		redirect(post(path + "/drop").param("code", this.proves.id()));

		assertThat(page(get(path))).contains("Ask the writer").doesNotContain("paragraph 15");
		assertThat(status(get(path), this.brian)).isEqualTo(404);
	}

	@Test
	void nearCopiesAreCountedGroupedAndShownWithTheirDifferences() throws Exception {
		AccountId copy = this.accounts.file(SampleContent.of("We quibbledashed over a caseload again."));
		this.accounts.release(copy);
		String address = search("quibbledashed");

		assertThat(page(get("/staff/accounts/" + this.one.ref()))).contains("1 near-copy");
		assertThat(page(get("/staff/accounts/" + this.two.ref()))).contains("no near-copies");
		assertThat(page(get("/staff/accounts/" + this.one.ref() + "/copies"))).contains(copy.ref(),
				"<del>caseload.</del><ins>caseload again.</ins>", "shares 75 %");
		assertThat(page(get(address + "/copies"))).contains("1 group of near-copies, 2 accounts in all", this.one.ref(),
				copy.ref());
		assertThat(page(get(address))).as("nothing is hidden").contains("3 accounts", this.one.ref(), copy.ref());
		this.accounts.withdraw(copy);
		assertThat(page(get("/staff/accounts/" + this.one.ref() + "/copies"))).contains("No other account is");
		assertThat(page(get(address + "/copies"))).contains("No two accounts of this list are near-copies.");
	}

	@Test
	void aSearchIsSharedInAMatterByItsLawyersOwnActAndTakenBack() throws Exception {
		this.matters.share(this.matter, this.brian, this.ada);
		String address = search("quibbledashed AND caseload");
		assertThat(status(get(address), this.brian)).as("before it is shared").isEqualTo(404);

		String shared = redirect(
				post(address + "/share").param("matter", this.matter.value()).param("name", "On the caseload"));

		assertThat(shared).matches("/staff/search/r/[0-9a-f]{32}").isNotEqualTo(address);
		assertThat(page(get(shared), this.brian)).contains("1 account", "quibbledashed AND caseload",
				"Shared by " + this.ada);
		assertThat(page(get("/staff/search/saved"), this.brian)).contains("On the caseload",
				"by " + this.ada + ", in Letter before claim");
		assertThat(status(get(address), this.brian)).as("the lawyer's own stays so").isEqualTo(404);
		assertThat(status(get(shared), "carol")).isEqualTo(404);
		assertThat(status(post(shared + "/share").param("name", "").param("matter", this.matter.value()), "carol"))
			.isEqualTo(404);
		assertThat(status(post("/staff/search/saved/" + shared.replaceAll(".*/", "") + "/forget"), this.brian))
			.isEqualTo(302);
		assertThat(status(get(shared), this.brian)).as("only its lawyer takes it back").isEqualTo(200);

		redirect(post("/staff/search/saved/" + shared.replaceAll(".*/", "") + "/forget"));

		assertThat(status(get(shared), this.brian)).isEqualTo(404);
		assertThat(page(get("/staff/search/saved"), this.brian)).doesNotContain("On the caseload");
	}

	@Test
	void thoseTickedThoseOnThePageOrAllOfThemAreTagged() throws Exception {
		String address = search("quibbledashed");

		assertThat(redirect(post(address + "/tag").param("tag", "ticked").param("ref", this.one.ref())))
			.isEqualTo(address + "?page=1");
		redirect(post(address + "/tag").param("tag", "page").param("whole", "true").param("page", "1"));
		redirect(post(address + "/tag").param("tag", "beyond").param("whole", "true").param("page", "2"));
		redirect(post(address + "/tag").param("tag", "all").param("all", "true").param("desk", this.matter.value()));
		redirect(post(address + "/tag").param("tag", "a \"b\"").param("all", "true"));
		redirect(post(address + "/matter").param("matter", this.matter.value()).param("whole", "true"));

		assertThat(this.work.labels(this.ada)).extracting((label) -> label.name() + " " + label.accounts().size())
			.containsExactly("all 2", "page 2", "Proves paragraph 14 0", "ticked 1");
		assertThat(this.matters.accounts(this.matter)).hasSize(2);
		assertThat(page(get(address))).contains("TAG|ticked", "2 accounts");
	}

	@Test
	void aNameIsEscapedWhereverItStands() throws Exception {
		redirect(post("/staff/accounts/" + this.one.ref() + "/tag").param("tag", "<i>'&</i>"));

		assertThat(page(get(search("quibbledashed")))).contains("TAG|&lt;i&gt;&#39;&amp;&lt;/i&gt;")
			.doesNotContain("<i>");
	}

	@Test
	void codesOfOneNameInTwoMattersAreToldApart() throws Exception {
		MatterId other = this.matters.create(About.titled("Judicial review"), this.ada).id();
		Label there = this.work.define(other, "proves paragraph 14", this.ada);
		this.work.code(this.matter, this.one, Set.of(this.proves.id()), Set.of(), this.ada);
		this.work.code(other, this.two, Set.of(there.id()), Set.of(), this.ada);

		String address = search("quibbledashed");
		assertThat(page(get(address)))
			.contains("value=\"CODING|Proves paragraph 14 (Letter before claim)\"",
					"value=\"CODING|proves paragraph 14 (Judicial review)\"")
			.doesNotContain("value=\"CODING|Proves paragraph 14\"");
		String first = redirect(
				post(address + "/narrow").param("want", "CODING|Proves paragraph 14 (Letter before claim)"));
		assertThat(page(get(first))).contains("1 account", this.one.ref()).doesNotContain(this.two.ref());
		assertThat(page(get(search("quibbledashed AND coding:\"proves paragraph 14 (judicial review)\""))))
			.contains("1 account", this.two.ref());
		assertThat(page(get(search("quibbledashed AND coding:\"proves paragraph 14\"")))).contains("2 accounts");
	}

	@Test
	void mattersOfOneTitleAreToldApart() throws Exception {
		MatterId other = this.matters.create(About.titled("Letter before claim"), this.ada).id();
		this.matters.add(this.matter, List.of(this.one), this.ada);
		this.matters.add(other, List.of(this.one, this.two), this.ada);

		assertThat(page(get(search("quibbledashed")))).contains("value=\"MATTER|Letter before claim\"",
				"value=\"MATTER|Letter before claim (2)\"");
	}

	private String firstOf(String result) throws Exception {
		String list = page(get("/staff/search/r/" + result));
		return (list.indexOf(this.one.ref()) < list.indexOf(this.two.ref())) ? this.one.ref() : this.two.ref();
	}

	private String search(String query) throws Exception {
		return redirect(post("/staff/search").param("q", query));
	}

	private String redirect(MockHttpServletRequestBuilder request) throws Exception {
		String address = perform(request, this.ada).getRedirectedUrl();
		assertThat(address).isNotNull();
		return address;
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		return page(request, this.ada);
	}

	private String page(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		MockHttpServletResponse response = perform(request, lawyer);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString()).doesNotContain("??");
		return response.getContentAsString();
	}

	private int status(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		return perform(request, lawyer).getStatus();
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		return this.pages.perform(request.with(user(lawyer).roles("LAWYER")).with(csrf())).andReturn().getResponse();
	}

}
