package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;

import org.chorus.bundle.pdf.Words;

/**
 * Splits an account's text at blank lines while keeping the writer's words and the
 * surrogates apart.
 */
final class Paragraphs {

	private final List<List<Words>> paragraphs;

	private List<Words> current = new ArrayList<>();

	Paragraphs(List<List<Words>> into) {
		this.paragraphs = into;
	}

	void writer(String text) {
		String lines = (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
		int from = 0;
		int at = lines.indexOf('\n');
		while (at >= 0) {
			int after = at;
			int breaks = 0;
			while (after < lines.length() && isWhite(lines.charAt(after))) {
				breaks += (lines.charAt(after++) == '\n') ? 1 : 0;
			}
			if (breaks > 1) {
				add(lines.substring(from, at));
				end();
				from = after;
			}
			at = lines.indexOf('\n', after);
		}
		add(lines.substring(from));
	}

	private static boolean isWhite(char c) {
		return c == '\n' || c == ' ' || c == '\t';
	}

	private void add(String words) {
		if (!words.isEmpty()) {
			this.current.add(new Words(this.current.isEmpty() ? words.stripLeading() : words, Looks.ACCOUNT));
		}
	}

	void surrogate(String text) {
		this.current.add(new Words(text, Looks.SURROGATE, true));
	}

	/**
	 * Ends a paragraph; one of white space alone is none.
	 */
	void end() {
		if (!isBlank()) {
			this.paragraphs.add(List.copyOf(this.current));
		}
		this.current = new ArrayList<>();
	}

	private boolean isBlank() {
		for (Words words : this.current) {
			for (int i = 0; i < words.text().length(); i++) {
				char c = words.text().charAt(i);
				if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
					return false;
				}
			}
		}
		return true;
	}

}
