package org.chorus.bundle;

import java.util.List;
import java.util.StringJoiner;

/**
 * The schedule of documents that a letter carries: each account with what it is and where
 * it stands.
 */
final class Schedule {

	private final BundleContent content;

	private final List<Placed> accounts;

	private final Wording wording;

	private final boolean split;

	Schedule(BundleContent content, List<Placed> accounts, Wording wording) {
		this.content = content;
		this.accounts = accounts;
		this.split = accounts.stream().anyMatch((placed) -> placed.begin().volume() > 1);
		this.wording = wording;
	}

	Papers papers(int volume) {
		Manifest manifest = new Manifest(this.content, volume, this.accounts, this.wording);
		return new Papers(manifest.csv(), manifest.text(), csv(), html());
	}

	private List<String> head() {
		List<String> keys = this.split ? List.of("reference", "document", "volume", "pages")
				: List.of("reference", "document", "pages");
		return keys.stream().map((key) -> this.wording.say("schedule." + key)).toList();
	}

	private List<String> row(Placed placed) {
		String what = this.wording.say("schedule.account", this.wording.harms(placed.exhibit().details()),
				this.wording.details(placed.exhibit().details()));
		String volume = Integer.toString(placed.begin().volume());
		return this.split ? List.of(placed.reference(), what, volume, Manifest.pages(placed))
				: List.of(placed.reference(), what, Manifest.pages(placed));
	}

	private String csv() {
		StringBuilder csv = new StringBuilder(line(head()));
		this.accounts.forEach((placed) -> csv.append(line(row(placed))));
		return csv.toString();
	}

	private static String line(List<String> cells) {
		StringJoiner line = new StringJoiner(",", "", "\r\n");
		cells.forEach((cell) -> line.add(Manifest.quoted(cell)));
		return line.toString();
	}

	private String html() {
		String title = this.wording.say("schedule.title", this.content.letter(), this.content.front().title());
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + this.content.language().tag()
				+ "\">\n<head><meta charset=\"utf-8\"><title>")
			.append(escaped(title))
			.append("</title></head>\n<body>\n<h1>")
			.append(escaped(title))
			.append("</h1>\n<p>")
			.append(escaped(this.wording.say("schedule.copy", Wording.copy(this.content.copy()),
					this.wording.day(this.content.day()))))
			.append("</p>\n<table border=\"1\" cellpadding=\"4\" style=\"border-collapse: collapse\">\n<thead>")
			.append(row(head(), "th scope=\"col\"", "th"))
			.append("</thead>\n<tbody>\n");
		this.accounts.forEach((placed) -> html.append(row(row(placed), "td", "td")).append('\n'));
		return html.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
	}

	private static String row(List<String> cells, String open, String close) {
		StringBuilder row = new StringBuilder("<tr>");
		for (String cell : cells) {
			row.append('<').append(open).append('>').append(escaped(cell)).append("</").append(close).append('>');
		}
		return row.append("</tr>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
