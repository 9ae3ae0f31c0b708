package org.chorus.bundle;

import java.util.List;
import java.util.Locale;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.staff.Role;
import org.chorus.staff.SignedIn;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ServerTest
class BundlePagesTests {

	@Autowired
	private MockMvc browser;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Bundles bundles;

	@Test
	void aLawyerChecksAMatterMakesItsBundleAndDownloadsIt() throws Exception {
		Matter matter = matter("lucy", "Letter before claim", Filing.released(this.accounts, "One \uD83D\uDE00 text"));

		this.browser.perform(post("/staff/bundles").param("matter", matter.id().value()).with(as("lucy")).with(csrf()))
			.andExpect(content().string(allOf(containsString("Make a bundle"), containsString("U+1F600 grinning face"),
					containsString("value=\"Letter before claim\""))));
		this.browser
			.perform(post("/staff/bundles/make").param("matter", matter.id().value())
				.param("title", "Letter before claim")
				.param("letter", "b")
				.with(as("lucy"))
				.with(csrf()))
			.andExpect(redirectedUrl("/staff/bundles"));

		Registered made = this.bundles.of("lucy").getFirst();
		this.browser.perform(get("/staff/bundles").with(as("lucy")))
			.andExpect(content().string(allOf(containsString(made.number()), containsString(made.sha256()),
					containsString("Current"), containsString("Unsealed"))));
		byte[] file = this.browser
			.perform(post("/staff/bundles/{copy}/file", made.copy()).with(as("lucy")).with(csrf()))
			.andExpect(header().string("Content-Type", "application/pdf"))
			.andExpect(header().string("Content-Disposition", containsString("Letter before claim Bundle B ")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(Digest.of(file)).isEqualTo(made.sha256());
	}

	@Test
	void aBundleWithAWithdrawnAccountSaysSoInPlaceOfAFile() throws Exception {
		AccountId gone = Filing.released(this.accounts, "Gone");
		Made made = make(matter("moira", "Claim", gone), "moira");
		this.accounts.withdraw(gone);

		this.browser.perform(post("/staff/bundles/{copy}/file", made.entry().copy()).with(as("moira")).with(csrf()))
			.andExpect(content().string(allOf(containsString("was withdrawn by its writer"),
					containsString("Holds an account withdrawn since"), not(containsString(">Download<")))));
	}

	@Test
	void anotherLawyersMatterAndBundlesAreNotThere() throws Exception {
		Matter matter = matter("nora", "Private claim", Filing.released(this.accounts, "Private"));
		Made made = make(matter, "nora");

		this.browser.perform(post("/staff/bundles").param("matter", matter.id().value()).with(as("olive")).with(csrf()))
			.andExpect(status().isNotFound());
		this.browser.perform(get("/staff/bundles").with(as("olive")))
			.andExpect(content().string(not(containsString("Private claim"))));
		this.browser.perform(post("/staff/bundles/{copy}/file", made.entry().copy()).with(as("olive")).with(csrf()))
			.andExpect(content().string(containsString("There is no such copy among yours")));
	}

	@Test
	void whatIsWrongStandsAtItsField() throws Exception {
		Matter matter = matter("petra", "Claim", Filing.released(this.accounts, "Text"));

		this.browser
			.perform(post("/staff/bundles/make").param("matter", matter.id().value())
				.param("title", "Claim")
				.param("letter", "7")
				.with(as("petra"))
				.with(csrf()))
			.andExpect(content().string(allOf(containsString("href=\"#letter\""),
					containsString("Choose one letter from A to Z"), containsString("value=\"7\""))));
		assertThat(this.bundles.of("petra")).isEmpty();
	}

	@Test
	void anybodyChecksACopyByItsDigest() throws Exception {
		Made made = make(matter("queenie", "Claim to check", Filing.released(this.accounts, "Text")), "queenie");

		this.browser.perform(get("/verify"))
			.andExpect(content().string(allOf(containsString("sha256sum"), containsString("/verify.js"))));
		this.browser
			.perform(post("/verify").param("digest", made.entry().sha256().toUpperCase(Locale.ROOT))
				.param("copy", made.entry().number()))
			.andExpect(content()
				.string(allOf(containsString("This is our copy " + made.entry().number() + ", unchanged and current."),
						not(containsString("Claim to check")), not(containsString("is not the one of this file")))));
		this.browser.perform(post("/verify").param("digest", "0".repeat(64)))
			.andExpect(content().string(containsString("This file is not one that we registered.")));
		this.browser.perform(post("/verify").param("digest", "zanzibar"))
			.andExpect(content().string(
					allOf(containsString("64 digits and letters from a to f"), containsString("href=\"#digest\""))));
		this.browser.perform(get("/verify.js")).andExpect(status().isOk());
		this.browser.perform(get("/verify/status.json"))
			.andExpect(content()
				.string(allOf(containsString(made.entry().sha256()), not(containsString("Claim to check")))));
		this.browser.perform(get("/verify/status.p7m")).andExpect(status().isOk());
	}

	@Test
	void whoUsedAWithdrawnAccountIsToldWhereAndNobodyElse() throws Exception {
		AccountId goes = Filing.released(this.accounts, "A zanzibarian corridor");
		Matter matter = matter("lena", "Judicial review", goes);
		this.matters.share(matter.id(), "lars", "lena");
		Made made = make(matter, "lena");
		String page = "/staff/accounts/" + goes.ref();

		this.accounts.withdraw(goes);

		for (String lawyer : List.of("lena", "lars")) {
			this.browser.perform(get(page).with(as(lawyer)))
				.andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Account " + goes.ref() + " was withdrawn"),
						containsString("Judicial review"), containsString("tab A1"),
						containsString("Copy " + made.entry().number()), not(containsString("zanzibarian")))));
		}
		this.browser.perform(get(page).with(as("stranger"))).andExpect(status().isNotFound());
		this.browser.perform(get(page + "/like").with(as("lena"))).andExpect(status().isNotFound());
	}

	private Matter matter(String lawyer, String title, AccountId account) {
		Matter matter = this.matters.create(new About(title, "The union v the minister", "The minister", null), lawyer);
		this.matters.add(matter.id(), List.of(account), lawyer);
		return matter;
	}

	private Made make(Matter matter, String lawyer) {
		return this.bundles
			.make(new Order(matter.title(), "", 'A', matter.id()), this.matters.accounts(matter.id()), lawyer, "lawyer",
					Progress.NONE)
			.orElseThrow();
	}

	private static RequestPostProcessor as(String lawyer) {
		return SignedIn.as(lawyer, Role.LAWYER);
	}

}
