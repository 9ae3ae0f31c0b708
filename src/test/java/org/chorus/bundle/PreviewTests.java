package org.chorus.bundle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.staff.Role;
import org.chorus.staff.SignedIn;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ServerTest
class PreviewTests {

	@Autowired
	private MockMvc browser;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Bundles bundles;

	@Autowired
	private Brake brake;

	@Autowired
	private Trail trail;

	@Test
	void showsEveryPageAsAPictureAndCountsForNothing() throws Exception {
		Matter matter = matter("ivy", file("Seen as printed \uD83D\uDE00"));
		String preview = preview(matter, "ivy");

		String page = text(get(preview, "ivy"));
		assertThat(page).contains("Preview: ", "U+1F600 grinning face", "Origin and method", "Go on to export")
			.doesNotContain("Seen as printed");
		MockHttpServletResponse picture = get(preview + "/1", "ivy");
		assertThat(picture.getContentType()).isEqualTo("image/png");
		assertThat(picture.getHeader("Cache-Control")).contains("no-store");
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()));
		assertThat(drawn.getWidth()).isBetween(790, 796);
		assertThat(isInked(drawn)).isTrue();
		assertThat(get(preview + "/999", "ivy").getStatus()).isEqualTo(404);
		assertThat(get(preview + "/0", "ivy").getStatus()).isEqualTo(404);

		assertThat(this.bundles.of("ivy")).isEmpty();
		assertThat(this.brake.used("ivy").exports()).isEmpty();
		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 20))
			.filteredOn((entry) -> entry.actor().equals("ivy"))
			.extracting((entry) -> entry.action())
			.containsOnly("matter-create", "matter-add", "bundle previewed");
	}

	@Test
	void isNotThereForAnybodyElse() throws Exception {
		String preview = preview(matter("jane", file("hers alone")), "jane");

		assertThat(text(get(preview, "kim"))).contains("This preview is over");
		assertThat(get(preview + "/1", "kim").getStatus()).isEqualTo(404);
	}

	@Test
	void aChangedAccountMakesItStaleAndAWithdrawnOneEndsIt() throws Exception {
		AccountId changed = file("says much");
		AccountId gone = file("says more");
		String stale = preview(matter("lena", changed), "lena");
		String over = preview(matter("mona", gone), "mona");

		this.accounts.replace(changed, Filing.content("says less"));
		this.accounts.withdraw(gone);

		assertThat(text(get(stale, "lena"))).contains("was changed or taken back since")
			.doesNotContain("<img", "Go on to export");
		assertThat(get(stale + "/1", "lena").getStatus()).isEqualTo(404);
		assertThat(text(get(over, "mona"))).contains("This preview is over");
		assertThat(get(over + "/1", "mona").getStatus()).isEqualTo(404);
	}

	private static boolean isInked(BufferedImage drawn) {
		for (int y = 0; y < drawn.getHeight(); y++) {
			for (int x = 0; x < drawn.getWidth(); x++) {
				if ((drawn.getRGB(x, y) & 0xff) < 60) {
					return true;
				}
			}
		}
		return false;
	}

	private String preview(Matter matter, String lawyer) throws Exception {
		MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post("/staff/bundles/preview").with(csrf());
		Map.of("matter", matter.id().value(), "title", matter.title(), "letter", "A").forEach(form::param);
		String next = String.valueOf(answer(form, lawyer).getRedirectedUrl());
		while (next.contains("/making/")) {
			next = String.valueOf(get(next, lawyer).getRedirectedUrl()).replace("null", next);
		}
		return next;
	}

	private Matter matter(String lawyer, AccountId id) {
		Matter matter = this.matters.create(About.titled("Claim of " + lawyer), lawyer);
		this.matters.add(matter.id(), List.of(id), lawyer);
		return this.matters.find(matter.id()).orElseThrow();
	}

	private AccountId file(String text) {
		return Filing.released(this.accounts, text);
	}

	private MockHttpServletResponse get(String path, String lawyer) throws Exception {
		return answer(MockMvcRequestBuilders.get(path), lawyer);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String lawyer) throws Exception {
		return this.browser.perform(request.with(SignedIn.as(lawyer, Role.LAWYER))).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString();
	}

}
