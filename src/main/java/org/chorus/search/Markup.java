package org.chorus.search;

/**
 * HTML put together here and not by a template, for what stands on a page by the hundred:
 * a template takes longer over it than the search took. What comes from accounts or
 * lawyers goes in by {@link #text} alone, which escapes it.
 */
final class Markup {

	private final StringBuilder html = new StringBuilder(1024);

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
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> this.html.append("&amp;");
				case '<' -> this.html.append("&lt;");
				case '>' -> this.html.append("&gt;");
				case '"' -> this.html.append("&quot;");
				case '\'' -> this.html.append("&#39;");
				default -> this.html.append(c);
			}
		}
		return this;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
