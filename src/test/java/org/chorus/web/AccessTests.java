package org.chorus.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every role against every endpoint. An endpoint that this table does not know fails, and
 * so does one that answers anybody whom the table does not name.
 */
@ServerTest
class AccessTests {

	private static final String NOBODY = "nobody";

	private static final List<String> ROLES = List.of("LAWYER", "REVIEWER", "ADMINISTRATOR", "AUDITOR", "NEW");

	private static final Set<String> ALL = Set.of(NOBODY, "LAWYER", "REVIEWER", "ADMINISTRATOR", "AUDITOR", "NEW");

	private static final Set<String> SIGNED_IN = Set.copyOf(ROLES);

	private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put("/staff/sign-in", ALL);
		TABLE.put("/staff/set-up/{key}", ALL);
		TABLE.put("/staff/you/", SIGNED_IN);
		TABLE.put("/staff/queue", Set.of("REVIEWER"));
		TABLE.put("/staff/desk/", Set.of("REVIEWER"));
		TABLE.put("/staff/search", Set.of("LAWYER"));
		TABLE.put("/staff/accounts/", Set.of("LAWYER"));
		TABLE.put("/staff/matters", Set.of("LAWYER"));
		TABLE.put("/staff/bundles", Set.of("LAWYER"));
		TABLE.put("/staff/trail", Set.of("AUDITOR"));
		TABLE.put("/staff/admin", Set.of("ADMINISTRATOR"));
		TABLE.put("/staff/", Set.of());
		TABLE.put("/staff", SIGNED_IN);
		TABLE.put("/error", Set.of());
		TABLE.put("/unlisted", Set.of());
		TABLE.put("/", ALL);
	}

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private WebInvocationPrivilegeEvaluator rules;

	@Autowired
	private MockMvc browser;

	@TestFactory
	Stream<DynamicTest> everyEndpointAnswersWhomTheTableNamesAndNobodyElse() {
		return endpoints().map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
			Set<String> allowed = new TreeSet<>(ALL.stream()
				.filter((who) -> this.rules.isAllowed("", endpoint.path, endpoint.method, as(who)))
				.toList());

			assertThat(allowed).containsExactlyInAnyOrderElementsOf(expected(endpoint.pattern));
		}));
	}

	@TestFactory
	Stream<DynamicTest> whoIsNotNamedIsTurnedAwayBeforeTheEndpoint() {
		return endpoints().map((endpoint) -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
			for (String who : ALL.stream().filter(Predicate.not(expected(endpoint.pattern)::contains)).toList()) {
				MockHttpServletResponse answer = ask(endpoint, who);
				assertThat(answer.getStatus()).as("%s for %s", endpoint, who).isIn(302, 403, 404);
				assertThat(answer.getContentAsString()).as("%s for %s", endpoint, who).isEmpty();
			}
		}));
	}

	@Test
	void everyEndpointIsListed() {
		assertThat(endpoints().map((endpoint) -> endpoint.pattern).distinct()).hasSizeGreaterThan(20)
			.contains("/", "/leave", "/staff/sign-in", "/staff/queue", "/staff/matters", "/staff/trail",
					"/staff/admin");
	}

	private MockHttpServletResponse ask(Endpoint endpoint, String who) throws Exception {
		var asked = request(HttpMethod.valueOf(endpoint.method), endpoint.path).with(csrf())
			.header("Sec-Fetch-Site", "same-origin");
		return this.browser.perform(who.equals(NOBODY) ? asked : asked.with(user("somebody").roles(who)))
			.andReturn()
			.getResponse();
	}

	private Stream<Endpoint> endpoints() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.flatMap((pattern) -> methods(mapping.getMethodsCondition().getMethods())
					.map((method) -> new Endpoint(pattern, pattern.replaceAll("\\{[^}]*}", "1"), method))))
			.sorted((one, other) -> one.toString().compareTo(other.toString()));
	}

	private static Stream<String> methods(Set<RequestMethod> methods) {
		return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
	}

	private static Set<String> expected(String pattern) {
		return TABLE.entrySet()
			.stream()
			.filter((rule) -> pattern.equals(rule.getKey())
					|| pattern.startsWith(rule.getKey().endsWith("/") ? rule.getKey() : rule.getKey() + "/"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

	private static Authentication as(String who) {
		return who.equals(NOBODY)
				? new AnonymousAuthenticationToken("key", NOBODY, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
				: UsernamePasswordAuthenticationToken.authenticated("somebody", null,
						AuthorityUtils.createAuthorityList("ROLE_" + who));
	}

	/**
	 * A handler's pattern, a path that it matches, and a method.
	 */
	record Endpoint(String pattern, String path, String method) {

		@Override
		public String toString() {
			return this.pattern + " " + this.method;
		}

	}

}
