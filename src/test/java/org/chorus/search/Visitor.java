package org.chorus.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A lawyer's browser without its window: one connection to a server that runs, with a
 * cookie and the token of the forms. All that it does is done on the thread that calls.
 */
final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final String server;

	private final Map<String, String> cookies = new TreeMap<>();

	private String token = "";

	Visitor(int port) {
		this.server = "http://127.0.0.1:" + port;
	}

	void signIn(String name, String password) {
		readToken("/staff/sign-in");
		post("/staff/sign-in", Map.of("username", name, "password", password));
		readToken("/staff/search");
	}

	private void readToken(String path) {
		Matcher found = TOKEN.matcher(new String(get(path), StandardCharsets.UTF_8));
		if (!found.find()) {
			throw new IllegalStateException("The page " + path + " has no form to send");
		}
		this.token = found.group(1);
	}

	byte[] get(String path) {
		try {
			HttpURLConnection connection = open(path);
			return read(connection, 200);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends a form.
	 * @return the path to go on to
	 */
	String post(String path, Map<String, String> fields) {
		try {
			HttpURLConnection connection = open(path);
			connection.setDoOutput(true);
			String form = fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&", "_csrf=" + this.token + "&", ""));
			connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
			read(connection, 302);
			return URI.create(String.valueOf(connection.getHeaderField("Location"))).getPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpURLConnection open(String path) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create(this.server + path).toURL().openConnection();
		connection.setInstanceFollowRedirects(false);
		connection.setRequestProperty("Cookie",
				this.cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
		return connection;
	}

	private byte[] read(HttpURLConnection connection, int expected) throws IOException {
		if (connection.getResponseCode() != expected) {
			throw new IOException("The server answered " + connection.getResponseCode());
		}
		for (String set : connection.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
			this.cookies.put(set.replaceAll("=.*", ""), set.replaceAll("^[^=]*=|;.*", ""));
		}
		try (InputStream in = connection.getInputStream()) {
			return in.readAllBytes();
		}
	}

}
