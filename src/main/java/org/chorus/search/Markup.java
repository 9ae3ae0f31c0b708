package org.chorus.search;

/**
 * HTML put together here and not by a template, for what stands on a page by the hundred:
 * a template takes longer over it than the search took. What comes from accounts or
 * lawyers goes in by {@link #text} alone, which escapes it.
 */
final class Markup {

	private final StringBuilder html;

	/**
	 * @param room for about so many characters
	 */
	Markup(int room) {
		this.html = new StringBuilder(room);
	}

	/**
	 * Adds what was written in the program.
	 */
	Markup html(String written) {
		this.html.append(written);
		return this;
	}

	Markup number(long number) {
		this.html.append(number);
		return this;
	}

	/**
	 * Adds any text, between tags or inside a quoted attribute.
	 */
	Markup text(String text) {
		int written = 0;
		for (int i = 0; i < text.length(); i++) {
			String sign = sign(text.charAt(i));
			if (!sign.isEmpty()) {
				this.html.append(text, written, i).append(sign);
				written = i + 1;
			}
		}
		this.html.append(text, written, text.length());
		return this;
	}

	private static String sign(char c) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> "";
		};
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
