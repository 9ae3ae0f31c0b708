package org.chorus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.bundle.Bundles;
import org.chorus.bundle.Order;
import org.chorus.bundle.Progress;
import org.chorus.custody.Custody;
import org.chorus.deid.Choices;
import org.chorus.intake.Intake;
import org.chorus.intake.Submission;
import org.chorus.matter.About;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.chorus.review.Releases;
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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * A hostile walk: every role asks every endpoint, and what a writer's original held is in
 * no answer and in no log. That the approved words are in some answers shows that the
 * walk comes to where an original could leak.
 */
@ChorusTest
@ExtendWith(OutputCaptureExtension.class)
class PlantedOriginalTests {

	private static final String ORIGINAL = "Zebedee Quimbleton of 14 Larkspur Crescent, CRN X918273, "
			+ "rang me on 07700 900461 and wrote from zeb.quimbleton@canary.example about the fortnightly supervision.";

	private static final Set<String> CANARIES = Set.of("zebedee", "quimbleton", "larkspur", "918273", "900461",
			"canary.example");

	private static final String APPROVED = "fortnightly supervision";

	private static final List<String> ROLES = List.of("LAWYER", "REVIEWER", "ADMINISTRATOR", "AUDITOR", "");

	@Autowired
	Intake intake;

	@Autowired
	Accounts accounts;

	@Autowired
	Custody custody;

	@Autowired
	Releases releases;

	@Autowired
	Matters matters;

	@Autowired
	Bundles bundles;

	@Autowired
	MockMvc browser;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void noAnswerAndNoLogHoldsWhatAnOriginalHeld(CapturedOutput log) throws Exception {
		Map<String, List<String>> places = plant();
		int answers = 0;
		Set<String> withText = new TreeSet<>();
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
			for (String path : paths(method, places)) {
				for (String role : ROLES) {
					MockHttpServletResponse answer = ask(method, path, role, places);
					String body = words(answer);
					assertThat(body.toLowerCase(Locale.ROOT)).as("%s %s for %s", method, path, role)
						.doesNotContain(CANARIES);
					answers++;
					if (body.contains(APPROVED)) {
						withText.add(role);
					}
				}
			}
		}

		assertThat(answers).isGreaterThan(200);
		assertThat(withText).containsExactlyInAnyOrder("LAWYER", "REVIEWER");
		assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain(CANARIES);
	}

	private Map<String, List<String>> plant() throws Exception {
		this.custody.addHoldersOfADemonstration();
		AccountId released = file();
		AccountId waiting = file();
		this.releases.release(released, "somebody", "reviewer");
		MatterId matter = this.matters.create(new About("Letter before claim", "", "", null), "somebody").id();
		this.matters.add(matter, List.of(released), "somebody");
		this.bundles.make(new Order("Letter before claim", "", 'A', matter), List.of(released), "somebody", "lawyer",
				Progress.NONE);
		String result = this.browser
			.perform(
					post("/staff/search").param("q", "supervision").with(csrf()).with(user("somebody").roles("LAWYER")))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		assertThat(result).startsWith("/staff/search/r/");
		return Map.of("ref", List.of(released.ref(), waiting.ref()), "id",
				List.of(matter.toString(), String.valueOf(result).replaceAll(".*/", "")), "copy", List.of("1"), "step",
				List.of("1", "4"), "key", List.of("x"));
	}

	private AccountId file() {
		Details details = new Details(Set.of(HarmCategory.MISSED_SUPERVISION), IncidentMonth.parse("2014-09"),
				Region.WALES, Employer.CRC, StaffRole.PROBATION_OFFICER, Basis.FIRST_HAND);
		return this.intake.file(new Submission(new Narrative(ORIGINAL), Choices.NONE, details, true));
	}

	private List<String> paths(HttpMethod method, Map<String, List<String>> places) {
		RequestMethod asked = RequestMethod.valueOf(method.name());
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().isEmpty()
					|| mapping.getMethodsCondition().getMethods().contains(asked))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.flatMap((pattern) -> filled(pattern, places))
			.sorted()
			.toList();
	}

	private static Stream<String> filled(String pattern, Map<String, List<String>> places) {
		Stream<String> paths = Stream.of(pattern);
		for (Map.Entry<String, List<String>> place : places.entrySet()) {
			String slot = "{" + place.getKey() + "}";
			paths = paths.flatMap((path) -> path.contains(slot)
					? place.getValue().stream().map((value) -> path.replace(slot, value)) : Stream.of(path));
		}
		return paths.map((path) -> path.replaceAll("\\{[a-z]+}", "1"));
	}

	private MockHttpServletResponse ask(HttpMethod method, String path, String role, Map<String, List<String>> places)
			throws Exception {
		MockHttpServletRequestBuilder asked = request(method, path).header("Sec-Fetch-Site", "same-origin")
			.param("q", "*:*")
			.param("ref", places.getOrDefault("ref", List.of()).getFirst())
			.param("matter", places.getOrDefault("id", List.of()).getFirst())
			.param("title", "Bundle")
			.param("letter", "B")
			.param("format", "csv")
			.param("code", "ABCD")
			.param("phrase", "nothing of this")
			.param("question", "Which month was it?");
		if (path.startsWith("/staff")) {
			// elsewhere it would replace the member's own tokens for every later test
			asked = asked.with(csrf());
		}
		return this.browser.perform(role.isEmpty() ? asked : asked.with(user("somebody").roles(role)))
			.andReturn()
			.getResponse();
	}

	private static String words(MockHttpServletResponse answer) throws IOException {
		if ("application/pdf".equals(answer.getContentType())) {
			try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
				return new PDFTextStripper().getText(pdf);
			}
		}
		return answer.getContentAsString(StandardCharsets.UTF_8)
				+ answer.getHeaderNames().stream().map((name) -> answer.getHeaders(name).toString()).toList();
	}

}
