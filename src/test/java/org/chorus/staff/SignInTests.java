package org.chorus.staff;

import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ServerTest
class SignInTests {

	private static final String PASSWORD = "three plain words";

	private static int next;

	@Autowired
	private MockMvc browser;

	@Autowired
	private Staff staff;

	@Autowired
	private Trail trail;

	private String name = "";

	@BeforeEach
	void add() {
		this.name = "auditor" + next++;
		this.staff.add(this.name, Role.AUDITOR, PASSWORD);
	}

	@Test
	void theRightPasswordOpensTheRolesFirstPage() throws Exception {
		MockHttpSession session = signIn(PASSWORD);

		this.browser.perform(get("/staff").session(session)).andExpect(redirectedUrl("/staff/trail"));
		this.browser.perform(get("/staff/trail").session(session))
			.andExpect(status().isOk())
			.andExpect(content().string(org.hamcrest.Matchers.containsString(this.name)));
		Entry entry = this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 1).getFirst();
		assertThat(entry.actor()).isEqualTo(this.name);
		assertThat(entry.action()).isEqualTo("sign-in");
	}

	@Test
	void nothingOfTheAttemptStaysInTheSession() throws Exception {
		MockHttpSession session = signIn(PASSWORD);

		assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).asString()
			.contains(this.name)
			.doesNotContain(PASSWORD, "127.0.0.1", "123456");
	}

	@Test
	void aWrongPasswordAnUnknownNameAndADisabledMemberGetTheSameAnswer() throws Exception {
		this.staff.add("disabled" + next, Role.AUDITOR, PASSWORD);
		this.staff.disable("disabled" + next, "somebody");

		String wrong = refused(this.name, "another password");
		String unknown = refused("nobody" + next, PASSWORD);
		String disabled = refused("disabled" + next, PASSWORD);

		assertThat(wrong).isEqualTo("/staff/sign-in?wrong").isEqualTo(unknown).isEqualTo(disabled);
	}

	@Test
	void fromTheTenthFailureOnANameWaitsButOthersDoNot() throws Exception {
		for (int i = 0; i < 11; i++) {
			refused("guessed" + next, "guess number " + i);
		}

		assertThat(refused("guessed" + next, "another guess")).startsWith("/staff/sign-in?wait=");
		assertThat(signIn(PASSWORD).getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
	}

	@Test
	void aStrangerWhoGuessesDoesNotDelayABrowserThatIsKnown() throws Exception {
		Cookie known = attempt(this.name, PASSWORD).getResponse().getCookie("known");
		for (int i = 0; i < 11; i++) {
			refused(this.name, "guess number " + i);
		}

		assertThat(refused(this.name, PASSWORD)).startsWith("/staff/sign-in?wait=");
		assertThat(this.browser
			.perform(post("/staff/sign-in").param("username", this.name)
				.param("password", PASSWORD)
				.cookie(known)
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/staff");
	}

	@Test
	void disablingEndsASessionBeforeItsNextPage() throws Exception {
		MockHttpSession session = signIn(PASSWORD);

		this.staff.disable(this.name, "somebody");

		this.browser.perform(get("/staff/trail").session(session)).andExpect(redirectedUrl("/staff/sign-in"));
	}

	@Test
	void signingOutIsInTheTrailAndEndsTheSession() throws Exception {
		MockHttpSession session = signIn(PASSWORD);

		this.browser.perform(post("/staff/sign-out").session(session).with(csrf()))
			.andExpect(redirectedUrl("/staff/sign-in?out"));

		assertThat(session.isInvalid()).isTrue();
		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 1).getFirst().action()).isEqualTo("sign-out");
	}

	@Test
	void anInvitationWorksOnce() throws Exception {
		String key = this.staff.invite("invited" + next, Role.REVIEWER, "somebody");

		this.browser.perform(get("/staff/set-up/" + key)).andExpect(status().isOk());
		this.browser.perform(post("/staff/set-up/" + key).param("password", "short").with(csrf()))
			.andExpect(content().string(org.hamcrest.Matchers.containsString("Problem: Choose a password of 12")));
		this.browser.perform(post("/staff/set-up/" + key).param("password", PASSWORD).with(csrf()))
			.andExpect(redirectedUrl("/staff/sign-in?out=ready"));
		this.browser.perform(post("/staff/set-up/" + key).param("password", "quite another one").with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(location(attempt("invited" + next, PASSWORD))).isEqualTo("/staff");
	}

	@Test
	void aSecondFactorOnceSetUpIsAskedForAndEachCodeWorksOnce() throws Exception {
		byte[] secret = new byte[20];
		long step = Totp.step(Instant.now());
		this.staff.setFactor(this.name, secret, step - 2);
		Member member = this.staff.find(this.name).orElseThrow();

		assertThat(Totp.match(secret, Totp.code(secret, step), Instant.ofEpochSecond(step * 30), member.used()))
			.hasValue(step);
		assertThat(Totp.match(secret, Totp.code(secret, step), Instant.ofEpochSecond(step * 30), step)).isEmpty();
	}

	@Test
	void anAdministratorInvitesAndDisablesOthersButNotThemselves() throws Exception {
		this.staff.add("chief" + next, Role.ADMINISTRATOR, PASSWORD);

		String page = page(post("/staff/admin/invite").param("name", "Newcomer" + next).param("role", "REVIEWER"));
		assertThat(page).contains("Give this link to newcomer" + next, "/staff/set-up/", "Disable: " + this.name)
			.doesNotContain("Disable: chief" + next);
		assertThat(page(post("/staff/admin/invite").param("name", "a b").param("role", "REVIEWER")))
			.contains("<title>Problem: Who works here</title>", "Write a name of 2 to 40");
		assertThat(page(post("/staff/admin/invite").param("name", this.name).param("role", "REVIEWER")))
			.contains("Somebody of this name works here already");
		page(post("/staff/admin/disable").param("name", this.name));
		page(post("/staff/admin/disable").param("name", "chief" + next));
		assertThat(this.staff.find(this.name).orElseThrow().state()).isEqualTo("disabled");
		assertThat(this.staff.find("chief" + next).orElseThrow().state()).isEqualTo("active");
	}

	@Test
	void theAuditorIsToldThatTheTrailsAreWhole() throws Exception {
		String page = this.browser
			.perform(post("/staff/trail/check").with(csrf()).with(user("auditor").roles("AUDITOR")))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("Both trails are whole", "What staff did: all ");
	}

	@Test
	void theSecondFactorIsSetUpByACodeThatProvesTheKey() throws Exception {
		String page = this.browser.perform(get("/staff/you/factor").with(user(this.name).roles("NEW")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		Matcher key = Pattern.compile("name=\"secret\" value=\"([^\"]+)\"").matcher(page);
		assertThat(key.find()).isTrue();
		byte[] secret = Base64.getDecoder().decode(key.group(1));

		this.browser
			.perform(post("/staff/you/factor").param("secret", key.group(1))
				.param("code", Totp.code(secret, Totp.step(Instant.now())))
				.with(csrf())
				.with(user(this.name).roles("NEW")))
			.andExpect(redirectedUrl("/staff/sign-in?out=factor"));

		assertThat(this.staff.find(this.name).orElseThrow().factor()).isEqualTo(secret);
	}

	private String page(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request.with(csrf()).with(SignedIn.as("chief" + next, Role.ADMINISTRATOR)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	@Test
	void theStoredPasswordCostsWhatItShould() {
		assertThat(this.staff.find(this.name).orElseThrow().password()).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
	}

	private MockHttpSession signIn(String password) throws Exception {
		MvcResult result = attempt(this.name, password);
		assertThat(location(result)).isEqualTo("/staff");
		HttpSession session = result.getRequest().getSession(false);
		assertThat(session).isNotNull();
		return (MockHttpSession) session;
	}

	private String refused(String who, String password) throws Exception {
		return location(attempt(who, password));
	}

	private MvcResult attempt(String who, String password) throws Exception {
		MockHttpServletRequestBuilder form = post("/staff/sign-in").param("username", who)
			.param("password", password)
			.param("code", "123456");
		return this.browser.perform(form.with(csrf())).andReturn();
	}

	private static String location(MvcResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

}
