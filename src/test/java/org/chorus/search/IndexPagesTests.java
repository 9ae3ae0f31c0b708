package org.chorus.search;

import java.util.Objects;

import org.chorus.search.Rebuilding.Meanwhile;
import org.chorus.web.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What lawyers and the administrator read while the index is built. The state of a long
 * rebuild is put in by hand, since that of a test is over before a page is made.
 */
@ServerTest
class IndexPagesTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private AccountIndex index;

	private IndexKeeper keeper;

	private @Nullable Object build;

	@BeforeEach
	void open() {
		this.index.search(new Search("*:*"));
		this.keeper = (IndexKeeper) Objects.requireNonNull(ReflectionTestUtils.getField(this.index, "keeper"));
		this.build = ReflectionTestUtils.getField(this.keeper, "build");
	}

	@AfterEach
	void putBack() {
		ReflectionTestUtils.setField(this.keeper, "build", this.build);
		ReflectionTestUtils.setField(this.keeper, "rebuilding", null);
	}

	@Test
	void searchSaysHowFarARebuildHasComeWhileAnEarlierIndexAnswers() throws Exception {
		rebuilding(Meanwhile.EARLIER);

		MockHttpServletResponse page = ask(get("/staff/search"), "LAWYER");

		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getContentAsString()).contains("The index is being rebuilt: 62,000 of 100,000 accounts.",
				"<progress value=\"62000\" max=\"100000\"", "an earlier index answers", "name=\"q\"");
	}

	@Test
	void searchSaysWhatItWaitsForWhereNothingCanAnswer() throws Exception {
		rebuilding(Meanwhile.NOTHING);
		ReflectionTestUtils.setField(this.keeper, "build", null);

		MockHttpServletResponse page = ask(post("/staff/search").param("q", "caseload"), "LAWYER");

		assertThat(page.getStatus()).isEqualTo(503);
		assertThat(page.getHeader("Refresh")).isEqualTo("5");
		assertThat(page.getContentAsString()).contains("The index is being rebuilt: 62,000 of 100,000 accounts.",
				"Nothing can be searched until it is whole.");
	}

	@Test
	void theAdministratorSeesTheSameAndCanHaveItBuiltAnew() throws Exception {
		rebuilding(Meanwhile.PRESENT);
		assertThat(ask(get("/staff/admin/index"), "ADMINISTRATOR").getContentAsString())
			.contains("62,000 of 100,000 accounts", "<progress", "the present index answers");

		putBack();
		assertThat(ask(get("/staff/admin/index"), "ADMINISTRATOR").getContentAsString()).contains("It is whole",
				"Build it anew");
		assertThat(ask(post("/staff/admin/index"), "ADMINISTRATOR").getRedirectedUrl()).isEqualTo("/staff/admin/index");
		((Thread) Objects.requireNonNull(ReflectionTestUtils.getField(this.keeper, "behind"))).join();
		this.build = ReflectionTestUtils.getField(this.keeper, "build");
		assertThat(ask(get("/staff/admin/index"), "ADMINISTRATOR").getContentAsString()).contains("It is whole");
	}

	private void rebuilding(Meanwhile meanwhile) {
		ReflectionTestUtils.setField(this.keeper, "rebuilding", new Rebuilding(62_000, 100_000, meanwhile));
	}

	private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String role) throws Exception {
		return this.pages.perform(request.with(user("ada").roles(role)).with(csrf())).andReturn().getResponse();
	}

}
