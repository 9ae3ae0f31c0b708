package org.chorus.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A member with a browser that runs no script: it keeps cookies, follows redirects, and
 * sends a form as it stands on the page.
 */
final class Member {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\"(?: id=\"[^\"]*\")? name=\"([^\"]*)\" value=\"([^\"]*)\"");

	private final MockMvc mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	final List<String> seen = new ArrayList<>();

	String path = "/";

	String page = "";

	int status;

	private final Map<String, String> headers;

	Member(MockMvc mvc) {
		this(mvc, Map.of());
	}

	Member(MockMvc mvc, Map<String, String> headers) {
		this.mvc = mvc;
		this.headers = headers;
	}

	Member open(String address) throws Exception {
		this.path = address;
		return ask(get(URI.create(address)));
	}

	/**
	 * Sends the form with this action that stands on the page, with these fields filled
	 * in.
	 */
	Member send(String action, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(action).header("Sec-Fetch-Site", "same-origin");
		hidden(action).forEach((field) -> request.param(field[0], field[1]));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return ask(request);
	}

	List<String[]> hidden(String action) {
		Matcher form = Pattern.compile("<form[^>]*action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
			.matcher(this.page);
		List<String[]> hidden = new ArrayList<>();
		if (form.find()) {
			Matcher field = HIDDEN.matcher(form.group());
			while (field.find()) {
				hidden.add(new String[] { field.group(1), HtmlUtils.htmlUnescape(field.group(2)) });
			}
		}
		return hidden;
	}

	Member forgetCookies() {
		this.cookies.clear();
		return this;
	}

	Map<String, Cookie> cookies() {
		return this.cookies;
	}

	private Member ask(MockHttpServletRequestBuilder request) throws Exception {
		this.headers.forEach(request::header);
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
		for (Cookie cookie : response.getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		this.status = response.getStatus();
		String location = response.getRedirectedUrl();
		if (this.status != 307 && location != null) {
			this.path = location;
			return open(location);
		}
		this.page = response.getContentAsString(StandardCharsets.UTF_8);
		this.seen.add(this.page);
		this.path = (location != null) ? location : this.path;
		return this;
	}

	/**
	 * The return code on the page, as its groups.
	 */
	List<String> groups() {
		Matcher group = Pattern.compile("<li>([0-9A-Z]{4})</li>").matcher(this.page);
		List<String> groups = new ArrayList<>();
		while (group.find()) {
			groups.add(group.group(1));
		}
		return groups;
	}

	/**
	 * Goes from the slip to the first question.
	 * @return the return code
	 */
	String begin(String entryCode) throws Exception {
		open("/begin").send("/begin", "code", entryCode);
		List<String> groups = groups();
		send("/code");
		int group = Integer.parseInt(hidden("/code/confirm").stream()
			.filter((field) -> field[0].equals("group"))
			.findFirst()
			.orElseThrow()[1]);
		send("/code/confirm", "typed", groups.get(group - 1));
		return String.join(" ", groups);
	}

	/**
	 * Answers every question, up to the check.
	 */
	Member tell(String text, boolean keep) throws Exception {
		return open("/step/1").send("/step/1", "text", text)
			.send("/step/2", "harms", "MISSING_RECORDS", "harms", "OVERWORK")
			.send("/step/3", "month", "SEPTEMBER", "year", "2014")
			.send("/step/4", "region", "WALES", "employer", "CRC", "role", "TRAINEE")
			.send("/step/5", "basis", "FIRST_HAND")
			.send("/step/6", "keep", keep ? "YES" : "NO");
	}

}
