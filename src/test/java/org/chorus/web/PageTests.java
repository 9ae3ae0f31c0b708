package org.chorus.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer carries, over a real server.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class PageTests {

	private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/check/gallery", "/style.css", "/blank", "/nowhere", "/staff/sign-in", "/verify/gallery",
			"/actuator/health", "/check/fault" })
	void everyAnswerForbidsWhatIsNotNeeded(String path) throws Exception {
		HttpResponse<String> answer = get(path);

		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith(CONTENT);
		assertThat(answer.headers().firstValue("Strict-Transport-Security"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("max-age=63072000"));
		assertThat(answer.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
		assertThat(answer.headers().firstValue("Server")).isEmpty();
	}

	@Test
	void onlyStaffAndVerifyPagesMayRunScripts() throws Exception {
		assertThat(policy("/check/gallery")).isEqualTo(CONTENT);
		assertThat(policy("/verify/gallery")).isEqualTo(CONTENT + "; script-src 'self'");
		assertThat(policy("/staff/sign-in")).isEqualTo(CONTENT + "; script-src 'self'; connect-src 'self'");
	}

	@Test
	void aMemberIsGivenNoCookieAndADemonstrationSaysWhatItIs() throws Exception {
		HttpResponse<String> answer = get("/check/gallery");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(answer.body()).contains("Demonstration: fictional, do not enter real accounts")
			.contains("translate=\"no\"")
			.containsOnlyOnce("<h1")
			.contains("action=\"/leave\"")
			.doesNotContain("style=", "<script");
	}

	@Test
	void aFormFromOurOwnPageIsTakenAndItsProblemsAreNamedOnTopAndAtTheField() throws Exception {
		HttpResponse<String> answer = post("/check/gallery", "same-origin", "text=kept");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("<title>Problem: Step 9 of 10</title>")
			.contains("href=\"#text\"")
			.contains("id=\"text-why\"")
			.contains(">kept</textarea>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "none", "" })
	void aFormFromAnywhereElseIsRefusedInWords(String site) throws Exception {
		HttpResponse<String> answer = post("/check/gallery", site, "text=kept");

		assertThat(answer.body()).contains("This was not let through").doesNotContain("403", "/check/gallery");
	}

	@Test
	void leavingAlwaysWorksAndEndsOnAnEmptyPage() throws Exception {
		HttpRequest leave = request("/leave").header("Cookie", "__Host-draft=secret")
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();

		HttpResponse<String> answer = send(leave);

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue("/blank");
		assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"cookies\", \"storage\"");
		assertThat(answer.headers().firstValue("Set-Cookie"))
			.hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("__Host-draft=;").contains("1970", "Secure"));
		assertThat(get("/blank").body()).containsPattern("<body>\\s*</body>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/fault", "/check/broken" })
	void aFaultIsToldInWordsAndLoggedWithoutThem(String path, CapturedOutput log) throws Exception {
		HttpResponse<String> answer = get(path + "?typed=" + Gallery.SECRET);

		assertThat(answer.body()).contains("Something of ours did not work", "give the reference")
			.doesNotContain(Gallery.SECRET, "500", "Exception", path);
		assertThat(log.getAll()).contains("Fault ").doesNotContain(Gallery.SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/unlisted", "/nowhere", "/error", "/actuator", "/actuator/env", "/webjars/x" })
	void whatIsNotListedAnswersNobody(String path) throws Exception {
		HttpResponse<String> answer = get(path);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("This page is not here").doesNotContain("404");
	}

	@Test
	void aBodyBeyondTheLimitIsAnsweredInWords() throws Exception {
		HttpResponse<String> answer = post("/check/gallery", "same-origin", "text=" + "x".repeat(3_000_000));

		assertThat(answer.body()).contains("This is more than we can take at once");
	}

	@Test
	void aTextAtTheLimitFitsHoweverItIsEncoded() throws Exception {
		HttpResponse<String> answer = post("/check/gallery", "same-origin", "text=" + "%C3%A9".repeat(50_000));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("&eacute;".repeat(50_000));
	}

	@Test
	void theStyleSheetIsSmall() throws Exception {
		assertThat(get("/style.css").body().length()).isBetween(5_000, 12_000);
	}

	private String policy(String path) throws Exception {
		return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(request(path).build());
	}

	private HttpResponse<String> post(String path, String site, String body) throws Exception {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		Stream.of(site).filter((value) -> !value.isEmpty()).forEach((value) -> request.header("Sec-Fetch-Site", value));
		return send(request.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("X-Forwarded-Proto", "https");
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.browser.send(request, HttpResponse.BodyHandlers.ofString());
	}

}
