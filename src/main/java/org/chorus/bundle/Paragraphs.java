package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chorus.bundle.pdf.Words;

/**
 * Splits an account's text at blank lines while keeping the writer's words and the
 * surrogates apart.
 */
final class Paragraphs {

	private static final Pattern BLANK_LINE = Pattern.compile("\n[ \\t]*(?:\n[ \\t]*)+");

	private final List<List<Words>> paragraphs;

	private List<Words> current = new ArrayList<>();

	Paragraphs(List<List<Words>> into) {
		this.paragraphs = into;
	}

	void writer(String text) {
		String[] parts = isOneLine(text) ? new String[] { text }
				: BLANK_LINE.split(text.replace("\r\n", "\n").replace('\r', '\n'), -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				end();
			}
			if (!parts[i].isEmpty()) {
				this.current.add(new Words(this.current.isEmpty() ? parts[i].stripLeading() : parts[i], Looks.ACCOUNT));
			}
		}
	}

	void surrogate(String text) {
		this.current.add(new Words(text, Looks.SURROGATE, true));
	}

	/**
	 * Ends a paragraph; one of white space alone is none.
	 */
	void end() {
		if (this.current.stream().anyMatch((words) -> !isBlank(words.text()))) {
			this.paragraphs.add(List.copyOf(this.current));
		}
		this.current = new ArrayList<>();
	}

	private static boolean isOneLine(String text) {
		return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
	}

	private static boolean isBlank(String text) {
		return text.chars()
			.allMatch((character) -> Character.isWhitespace(character) || Character.isSpaceChar(character));
	}

}
