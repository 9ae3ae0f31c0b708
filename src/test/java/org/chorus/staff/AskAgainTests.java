package org.chorus.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ServerTest
class AskAgainTests {

	private static final String PASSWORD = "three plain words";

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private static int next;

	@Autowired
	private MockMvc browser;

	@Autowired
	private Staff staff;

	@Autowired
	private Trail trail;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private String name = "";

	@BeforeEach
	void add() {
		this.name = "again" + next++;
		this.staff.add(this.name, Role.ADMINISTRATOR, PASSWORD);
	}

	@Test
	void everyActThatIsHeldBackIsThere() {
		List<String> paths = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map((pattern) -> pattern.replaceAll("\\{[^}]*}", "1"))
			.toList();

		assertThat(AskAgain.ACTS).allSatisfy((act) -> assertThat(paths)
			.anyMatch((path) -> new PathPatternParser().parse(act).matches(PathContainer.parsePath(path))));
	}

	@Test
	void aFactorShownWithinFiveMinutesLetsTheActThrough() throws Exception {
		assertThat(invite("early", SignedIn.as(this.name, Role.ADMINISTRATOR, Duration.ofSeconds(290))))
			.contains("Give this link to early" + next);
	}

	@Test
	void anOlderOneOrNoneIsAskedForAndTheFormIsKept() throws Exception {
		String older = invite("late", SignedIn.as(this.name, Role.ADMINISTRATOR, Duration.ofSeconds(301)));
		String none = invite("late", user(this.name).roles("ADMINISTRATOR"));

		assertThat(older).contains("Is it you?", "action=\"/staff/admin/invite\"",
				"name=\"name\" value=\"late" + next + "\"", "name=\"role\" value=\"AUDITOR\"");
		assertThat(none).contains("Is it you?");
		assertThat(this.staff.find("late" + next)).isEmpty();
	}

	@Test
	void aWrongProofAsksOnceMoreAndTheRightOneGoesOnFromThere() throws Exception {
		RequestPostProcessor stale = SignedIn.as(this.name, Role.ADMINISTRATOR, Duration.ofHours(1));

		String wrong = answer(form("proved").param("proof", "some other words").with(stale));
		assertThat(wrong).contains("This is not your password", "name=\"name\" value=\"proved" + next + "\"")
			.doesNotContain("some other words");
		assertThat(this.staff.find("proved" + next)).isEmpty();

		String right = answer(form("proved").param("proof", PASSWORD).with(stale));
		assertThat(right).contains("Give this link to proved" + next).doesNotContain(PASSWORD);
		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 10))
			.filteredOn((entry) -> entry.action().equals("proof") && entry.actor().equals(this.name))
			.extracting((entry) -> entry.outcome())
			.containsExactly("done", "refused");
	}

	@Test
	void manyWrongProofsMakeTheNextOneWait() {
		StillYou real = still(Clock.systemUTC());
		for (int i = 0; i < 10; i++) {
			assertThatExceptionOfType(ProofWanted.class)
				.isThrownBy(() -> real.prove(this.name, Optional.of("123"), new MockHttpSession()))
				.matches(ProofWanted::isWrong);
		}

		assertThatExceptionOfType(ProofWanted.class)
			.isThrownBy(() -> real.prove(this.name, Optional.of("123"), new MockHttpSession()))
			.matches((wanted) -> wanted.seconds() > 0);
	}

	@Test
	void whereASecondFactorIsUsedTheProofIsItsCodeAndWorksOnceHoweverManyTry() throws Exception {
		byte[] secret = new byte[20];
		this.staff.setFactor(this.name, secret, 0);
		StillYou real = still(Clock.systemUTC());
		String code = Totp.code(secret, Totp.step(Instant.now()));
		MockHttpSession session = new MockHttpSession();

		assertThatExceptionOfType(ProofWanted.class)
			.isThrownBy(() -> real.prove(this.name, Optional.of(PASSWORD), session));
		assertThatExceptionOfType(ProofWanted.class)
			.isThrownBy(() -> real.prove(this.name, Optional.of("000000"), session));
		assertThat(real.isRecent(session)).isFalse();

		Callable<Boolean> attempt = () -> this.staff.useCode(this.name, code);
		try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
			long through = many.invokeAll(Collections.nCopies(20, attempt))
				.stream()
				.filter((each) -> each.resultNow())
				.count();
			assertThat(through).isEqualTo(1);
		}
		String following = Totp.code(secret, Totp.step(Instant.now()) + 1);
		assertThatNoException().isThrownBy(() -> real.prove(this.name, Optional.of(following), session));
		assertThat(real.isRecent(session)).isTrue();
	}

	@Test
	void aProofIsRecentForFiveMinutes() {
		MockHttpSession session = new MockHttpSession();
		still(Clock.fixed(NOON, ZoneOffset.UTC)).shown(session);

		assertThat(still(Clock.fixed(NOON.plusSeconds(300), ZoneOffset.UTC)).isRecent(session)).isTrue();
		assertThat(still(Clock.fixed(NOON.plusSeconds(301), ZoneOffset.UTC)).isRecent(session)).isFalse();
	}

	private StillYou still(Clock clock) {
		return new StillYou(this.staff, new Delays(clock), this.trail,
				new StaffSettings(true, Duration.ofMinutes(15), Duration.ofHours(8), Duration.ofMinutes(5)), clock);
	}

	private String invite(String who, RequestPostProcessor administrator) throws Exception {
		return answer(form(who).with(administrator));
	}

	private static MockHttpServletRequestBuilder form(String who) {
		return post("/staff/admin/invite").param("name", who + next).param("role", "AUDITOR").with(csrf());
	}

	private String answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request).andReturn().getResponse().getContentAsString();
	}

}
