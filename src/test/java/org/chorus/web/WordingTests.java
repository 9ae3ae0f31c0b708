package org.chorus.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * What people read stands in the message files, and reads as it should.
 */
class WordingTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\s(aria-label|title|alt|placeholder)=\"[^\"]*[A-Za-z]{3}");

	@Test
	void noTemplateHoldsWordsOfItsOwn() throws IOException {
		List<Path> templates = files(TEMPLATES, ".html");

		assertThat(templates).hasSizeGreaterThan(15);
		for (Path template : templates) {
			String page = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
			// commands and the names of systems are the same in every language
			assertThat(page.replaceAll("<code>[^<]*</code>|Windows|macOS|Linux", "")
				.replaceAll("(?s)<[a-zA-Z!/](\"[^\"]*\"|[^\">])*>", "")
				.replaceAll("&\\w+;", "")).as("the text of %s", template).doesNotContainPattern("[A-Za-z]{2}");
			assertThat(page).as("attributes of %s", template).doesNotContainPattern(ATTRIBUTE);
			assertThat(page).as("%s has no style of its own", template)
				.doesNotContain(" style=", "<style", "th:style", "onclick", "javascript:");
		}
	}

	@Test
	void noTemplateHopesThatAConditionHoldsBackAFragment() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			assertThat(Files.readString(template)).as("%s replaces first and asks then", template)
				.doesNotContainPattern("<[^>]*th:(if|unless|each)=\"[^\"]*\"[^>]*th:(replace|insert)=")
				.doesNotContainPattern("<[^>]*th:(replace|insert)=\"[^\"]*\"[^>]*th:(if|unless|each)=");
		}
	}

	@Test
	void everyMessageThatATemplateNamesIsThere() throws IOException {
		Properties messages = messages();

		for (Path template : files(TEMPLATES, ".html")) {
			Matcher keys = KEY.matcher(Files.readString(template).replaceAll("(?s)<!--.*?-->", ""));
			while (keys.find()) {
				assertThat(messages).as("named in %s", template).containsKey(keys.group(1));
			}
		}
	}

	@Test
	void everyMessageCanBeFormattedAndLosesNoApostrophe() throws IOException {
		Properties messages = messages();

		assertThat(messages).hasSizeGreaterThan(150);
		messages.forEach((key, text) -> {
			assertThatCode(() -> new MessageFormat((String) text)).as("%s", key).doesNotThrowAnyException();
			assertThat(((String) text).replace("''", "")).as("%s writes an apostrophe twice", key).doesNotContain("'");
		});
	}

	@Test
	void everyMessageIsPlain() throws IOException {
		messages().forEach((key, text) -> assertThat(((String) text).toLowerCase(Locale.ROOT)).as("%s", key)
			.doesNotContain("!", "please note", "unfortunately", "invalid", "failed to", " error", "whistle",
					"redact"));
	}

	private static Properties messages() throws IOException {
		Properties all = new Properties();
		for (Path file : files(MESSAGES, ".properties")) {
			try (var reader = Files.newBufferedReader(file)) {
				all.load(reader);
			}
		}
		return all;
	}

	private static List<Path> files(Path folder, String end) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(end)).sorted().toList();
		}
	}

}
