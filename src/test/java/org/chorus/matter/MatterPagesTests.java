package org.chorus.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.HarmCategory;
import org.chorus.staff.Role;
import org.chorus.staff.Staff;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ServerTest
class MatterPagesTests {

	private static final String LAWYER = "paige";

	@Autowired
	private Matters matters;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Staff staff;

	@Autowired
	private MockMvc browser;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title     |                     | Give the matter a title
			title     | 5000                | This has 5,000 characters. Up to 200 are allowed.
			parties   | 201                 | This has 201 characters
			recipient | a\tb                | signs that cannot be seen
			letter    | 7                   | Choose one letter
			dated     | 31 February 2014    | Write a day that is in the calendar
			dated     | soon                | Write a day that is in the calendar
			replyDay  | 31/11/2014          | Write a day that is in the calendar
			replyDay  | Thursday 7 November 2014 | Write a day that is in the calendar
			replyDay  | 23 October 2014     | before the date of the letter
			replyDay  |                     | Give the day too
			replyHour | 25:00               | Give an hour of the day
			replyHour |                     | Give an hour of the day
			""")
	void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays(String field, String typed, String says) throws Exception {
		Map<String, String> form = form();
		String value = (typed == null) ? "" : typed.matches("[0-9]{3,4}") ? "x".repeat(Integer.parseInt(typed)) : typed;
		form.put(field, value.replace("a\\tb", "a\tb"));

		String page = sent(form);

		assertThat(page).contains("<title>Problem: Matters</title>", "href=\"#" + field + "\"", says,
				"value=\"Claim\"");
		assertThat(this.matters.of(LAWYER)).isEmpty();
	}

	@Test
	void anHourThatTheClocksSkipIsNone() throws Exception {
		Map<String, String> form = form();
		form.put("dated", "");
		form.put("replyDay", "30 March 2014");
		form.put("replyHour", "1:30am");

		assertThat(sent(form)).contains("Clocks go forward that night");
	}

	@Test
	void everythingSaidAboutAMatterIsKeptAndShown() throws Exception {
		Map<String, String> form = form();
		form.put("lawyer", "quite unrelated");

		send("/staff/matters", form, "marge");

		Matter matter = this.matters.of("marge").getFirst();
		assertThat(AboutForm.of(matter.about())).isEqualTo(new AboutForm("Letter before claim", "Claim",
				"Union v Minister", "Government solicitors", "24 October 2014", "7 November 2014", "16:00", "B"));
		assertThat(page(matter, "marge")).contains("Union v Minister", "Bundle B", "Government solicitors",
				"24 October 2014", "No account is in this matter yet", "href=\"/staff/search\"");
		this.matters.describe(matter.id(), About.titled("Another title"), "marge");
		assertThat(page(matter, "marge")).contains("Another title");
	}

	@Test
	void anAccountTakenOutKeepsWhyAndGoesBackWhereItStood() throws Exception {
		Matter matter = matter("nell", 3);
		AccountId second = matter.accounts().get(1);

		assertThat(get("/staff/matters/" + matter.id() + "/out/" + second.ref(), "nell"))
			.contains("It stands at place 2");
		send("/staff/matters/" + matter.id() + "/out", Map.of("account", second.ref(), "why", "says too little"),
				"nell");

		assertThat(this.matters.accounts(matter.id())).doesNotContain(second).hasSize(2);
		assertThat(page(matter, "nell")).contains("1 account taken out", "says too little",
				"was A2, taken out by nell");

		send("/staff/matters/" + matter.id() + "/back", Map.of("account", second.ref()), "nell");

		assertThat(this.matters.accounts(matter.id())).isEqualTo(matter.accounts());
		assertThat(page(matter, "nell")).doesNotContain("says too little");
	}

	@Test
	void aMoveIsByNumberOrStepAndCanBeUndone() throws Exception {
		Matter matter = matter("olga", 3);
		List<AccountId> before = matter.accounts();
		String order = "/staff/matters/" + matter.id() + "/order";

		send(order, Map.of("account", before.get(2).ref(), "place", "1"), "olga");
		assertThat(this.matters.accounts(matter.id())).containsExactly(before.get(2), before.get(0), before.get(1));
		send(order, Map.of("account", before.get(2).ref(), "place", "1", "step", "1"), "olga");
		assertThat(this.matters.accounts(matter.id())).containsExactly(before.get(0), before.get(2), before.get(1));
		send(order, Map.of("account", before.get(2).ref(), "place", "last"), "olga");
		send(order, Map.of("account", before.get(2).ref(), "place", "3"), "olga");
		assertThat(this.matters.accounts(matter.id())).isEqualTo(before);
	}

	@Test
	void aWithdrawnAccountIsNamedByItsTabUntilThatIsSeen() throws Exception {
		Matter matter = matter("pia", 3);
		AccountId dropped = matter.accounts().get(0);
		this.matters.drop(matter.id(), dropped, "a note", "pia");

		this.accounts.withdraw(matter.accounts().get(2));
		this.accounts.withdraw(dropped);

		assertThat(page(matter, "pia")).contains("1 account was withdrawn by its writer", "It was A2.")
			.doesNotContain(matter.accounts().get(2).ref(), dropped.ref(), "a note");
		send("/staff/matters/" + matter.id() + "/seen", Map.of(), "pia");
		assertThat(page(matter, "pia")).doesNotContain("was withdrawn");
	}

	@Test
	void sectionsHaveAnOrderAHeadingAndAnIntroduction() throws Exception {
		Matter matter = matter("rosa", 1);
		String sections = "/staff/matters/" + matter.id() + "/sections";

		send(sections, Map.of("harm", "TRANSFER_REJECTION", "step", "-1"), "rosa");
		send(sections + "/TRANSFER_REJECTION", Map.of("heading", "Refused at the door", "introduction", "Three cases."),
				"rosa");

		Matter arranged = this.matters.find(matter.id(), "rosa").orElseThrow();
		assertThat(arranged.sections()).containsExactly(
				new Section(HarmCategory.TRANSFER_REJECTION, "Refused at the door", "Three cases."),
				new Section(HarmCategory.OVERWORK, "", ""));
		assertThat(page(matter, "rosa")).containsSubsequence("Refused at the door", "Three cases.", "No introduction");
		assertThat(send(sections + "/OVERWORK", Map.of("heading", "x".repeat(121), "introduction", ""), "rosa"))
			.contains("This has 121 characters. Up to 120");
		this.matters.drop(matter.id(), matter.accounts().getFirst(), "", "rosa");
		assertThat(page(matter, "rosa")).doesNotContain("Refused at the door");
		assertThat(this.matters.find(matter.id(), "rosa").orElseThrow().sections()).hasSize(2);
	}

	@Test
	void anotherLawyerWhoWorksHereIsLetIn() throws Exception {
		this.staff.add("sue", Role.LAWYER, "a password of sue");
		this.staff.add("tess", Role.LAWYER, "a password of tess");
		this.staff.add("tove", Role.REVIEWER, "a password of tove");
		Matter matter = matter("sue", 1);
		String lawyers = "/staff/matters/" + matter.id() + "/lawyers";

		assertThat(page(matter, "sue")).contains(">tess</option>").doesNotContain(">sue</option>", ">tove</option>");
		for (String nobody : List.of("", "nobody", "sue", "tove")) {
			assertThat(send(lawyers, Map.of("lawyer", nobody), "sue")).contains("Choose the lawyer to let in");
		}
		send(lawyers, Map.of("lawyer", "tess"), "sue");

		assertThat(page(matter, "tess")).contains("sue, tess").doesNotContain(">tess</option>");
		assertThat(get("/staff/matters", "tess")).contains(matter.title());
	}

	private static Map<String, String> form() {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("title", "Letter before claim");
		form.put("brief", "Claim");
		form.put("parties", "Union v Minister");
		form.put("recipient", "Government solicitors");
		form.put("dated", "24 Oct 2014");
		form.put("replyDay", "Friday 7 November 2014");
		form.put("replyHour", "4pm");
		form.put("letter", "b");
		return form;
	}

	private Matter matter(String lawyer, int accounts) {
		MatterId id = this.matters.create(About.titled("Claim of " + lawyer), lawyer).id();
		for (int i = 0; i < accounts; i++) {
			this.matters.add(id, List.of(MattersTests.released(this.accounts, lawyer + " " + i)), lawyer);
		}
		return this.matters.find(id, lawyer).orElseThrow();
	}

	private String sent(Map<String, String> form) throws Exception {
		return send("/staff/matters", form, LAWYER);
	}

	private String page(Matter matter, String lawyer) throws Exception {
		return get("/staff/matters/" + matter.id(), lawyer);
	}

	private String get(String path, String lawyer) throws Exception {
		return answer(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path), lawyer);
	}

	private String send(String path, Map<String, String> form, String lawyer) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(csrf());
		form.forEach(request::param);
		return answer(request, lawyer);
	}

	private String answer(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		return this.browser.perform(request.with(user(lawyer).roles("LAWYER")))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
