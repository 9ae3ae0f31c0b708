package org.chorus.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * The sentences of all pages in one table: a page of search asks for more than a hundred,
 * and looking through a file for each package took longer than some searches. What takes
 * no values is written out once.
 */
final class Sentences extends AbstractMessageSource {

	private final Map<String, MessageFormat> formats = new HashMap<>();

	private final Map<String, String> plain = new HashMap<>();

	Sentences(List<Resource> files) throws IOException {
		for (Resource file : files) {
			Properties read = new Properties();
			try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				read.load(reader);
			}
			read.forEach((code, words) -> add((String) code, new MessageFormat((String) words, Locale.UK)));
		}
	}

	private void add(String code, MessageFormat format) {
		if (this.formats.put(code, format) != null) {
			throw new IllegalStateException("Two files have the sentence " + code);
		}
		this.plain.put(code, format.format(null));
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		return this.plain.get(code);
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		return this.formats.get(code);
	}

}
