package org.chorus.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.chorus.account.Account;
import org.chorus.account.Accounts;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.custody.Custody;
import org.chorus.deid.Choices;
import org.chorus.intake.Intake;
import org.chorus.intake.Submission;
import org.chorus.matter.About;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Plants what only an original holds, walks every endpoint in every role with addresses
 * and fields that fit, and looks for it in every answer and in the log.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class OriginalTests {

	private static final List<String> CANARIES = List.of("Quillfeather", "Zebedee", "900471", "Ynysybwl");

	private static final String SAFE = "kettle boiled dry";

	private static final List<String> ROLES = List.of("", "LAWYER", "REVIEWER", "ADMINISTRATOR", "AUDITOR");

	@Autowired
	private Intake intake;

	@Autowired
	private Custody custody;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private MockMvc browser;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void nothingThatOnlyAnOriginalHoldsIsInAnyAnswerOrTheLog(CapturedOutput log) throws Exception {
		this.custody.addHoldersOfADemonstration();
		Account waiting = filed();
		Account released = filed();
		this.accounts.release(released.id());
		MatterId matter = this.matters.create(About.titled("Walk"), "somebody").id();
		this.matters.add(matter, List.of(released.id()), "somebody");
		AtomicInteger read = new AtomicInteger();
		AtomicInteger answers = new AtomicInteger();

		for (String role : ROLES) {
			for (Account account : List.of(waiting, released)) {
				walk(role, account, matter, (answer) -> {
					CANARIES.forEach((canary) -> assertThat(answer).doesNotContainIgnoringCase(canary));
					read.addAndGet(answer.contains(SAFE) ? 1 : 0);
					answers.incrementAndGet();
				});
			}
		}

		assertThat(read).as("answers that show the approved text, so that the walk looked where it may be")
			.hasValueGreaterThanOrEqualTo(3);
		assertThat(answers).hasValueGreaterThan(200);
		CANARIES.forEach((canary) -> assertThat(log.getAll()).doesNotContainIgnoringCase(canary));
	}

	private void walk(String role, Account account, MatterId matter, Consumer<String> look) throws Exception {
		for (var mapping : this.mappings.getHandlerMethods().keySet()) {
			for (String pattern : mapping.getPatternValues()) {
				String path = pattern.replace("{ref}", account.ref())
					.replace("/matters/{id}", "/matters/" + matter)
					.replaceAll("\\{[^}]*}", "1");
				for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
					String answer = ask(request(HttpMethod.valueOf(method.name()), path), role, account, matter);
					look.accept(answer);
				}
			}
		}
	}

	private String ask(MockHttpServletRequestBuilder asked, String role, Account account, MatterId matter)
			throws Exception {
		asked.with(csrf())
			.header("Sec-Fetch-Site", "same-origin")
			.param("q", "*:*")
			.param("matter", matter.value())
			.param("account", account.ref())
			.param("ref", account.ref())
			.param("place", "1")
			.param("seen", account.content().text().digest())
			.param("title", "Walk")
			.param("question", "Did it boil?")
			.param("name", "nobody.here")
			.param("copy", "1");
		MockHttpServletResponse answer = this.browser.perform(as(asked, role)).andReturn().getResponse();
		String body = answer.getContentAsString(StandardCharsets.UTF_8);
		String next = answer.getRedirectedUrl();
		if (next != null && next.startsWith("/")) {
			body += this.browser.perform(as(get(next), role))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
		}
		return body;
	}

	private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder asked, String role) {
		return role.isEmpty() ? asked : asked.with(user("somebody").roles(role));
	}

	private Account filed() {
		Narrative narrative = new Narrative("Zebedee Quillfeather left while the kettle boiled dry. "
				+ "I rang Mr Quillfeather on 07700 900471 from the office in Ynysybwl.");
		Details details = new Details(Set.of(HarmCategory.STAFF_SAFETY), IncidentMonth.parse("2014-09"), Region.WALES,
				Employer.CRC, StaffRole.TRAINEE, Basis.FIRST_HAND);
		return this.accounts.find(this.intake.file(new Submission(narrative, Choices.NONE, details, true)))
			.orElseThrow();
	}

}
