package org.chorus.bundle.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the text.
 */
final class ContentRows {

	private static final double MARGIN = 99.2;

	private final FinishedFile file;

	private final Map<String, Element> accounts;

	ContentRows(FinishedFile file) {
		this.file = file;
		this.accounts = file.accounts();
	}

	/**
	 * G4: whatever is shown and is no furniture can be read out.
	 */
	@Nullable String nothingDropped() {
		long shown = 0;
		for (int i = 0; i < this.file.texts().size(); i++) {
			for (Run run : this.file.texts().get(i).runs()) {
				shown += (run.mark() >= 0) ? run.text().length() : 0;
				if (run.mark() == Run.UNMARKED) {
					return "page " + (i + 1);
				}
			}
		}
		return (shown == length(this.file.root()) && shown > 0) ? null : "the tagged text";
	}

	private static long length(Element element) {
		long length = element.text().length();
		for (Element kid : element.kids()) {
			length += length(kid);
		}
		return length;
	}

	/**
	 * F3: every glyph tells its character.
	 */
	@Nullable String everyCharacter() {
		for (int i = 0; i < this.file.texts().size(); i++) {
			for (Run run : this.file.texts().get(i).runs()) {
				if (run.text().indexOf('\uFFFD') >= 0) {
					return "page " + (i + 1);
				}
			}
		}
		return null;
	}

	/**
	 * The paragraphs of an account, each with its number.
	 */
	private static List<String> paragraphs(Element account) {
		List<String> texts = account.kids()
			.stream()
			.filter((kid) -> kid.type().equals("P"))
			.map(Element::text)
			.toList();
		return (texts.size() > 2) ? texts.subList(1, texts.size() - 1) : List.of();
	}

	/**
	 * G13: paragraphs are numbered from 1 in each account, and a margin of 3.5 cm is
	 * kept.
	 */
	@Nullable String numbered() {
		for (Map.Entry<String, Element> account : this.accounts.entrySet()) {
			int number = 1;
			for (String paragraph : paragraphs(account.getValue())) {
				if (!paragraph.startsWith(number++ + " ")) {
					return account.getKey();
				}
			}
		}
		for (int i = 0; i < this.file.texts().size(); i++) {
			if (this.file.texts().get(i).runs().stream().anyMatch((run) -> run.x() < MARGIN - 0.1)) {
				return "page " + (i + 1);
			}
		}
		return null;
	}

	/**
	 * B1: the digests of the manifest, derived again from the tagged text, and its pages.
	 */
	@Nullable String digests() throws IOException {
		if (this.file.attachment("manifest.csv").length == 0) {
			return "manifest.csv";
		}
		for (Listed.Entry entry : this.file.listed().here()) {
			Element account = this.accounts.get(entry.reference());
			if (account == null || !digest(account).equals(entry.printedSha256())
					|| entry.lastPage() < entry.firstPage()) {
				return entry.reference();
			}
		}
		return (this.accounts.size() == this.file.listed().here().size()) ? null : "the number of accounts";
	}

	private static String digest(Element account) {
		List<String> words = new ArrayList<>();
		for (String paragraph : paragraphs(account)) {
			words.add(paragraph.substring(paragraph.indexOf(' ') + 1));
		}
		return PrintedText.digest(words);
	}

	/**
	 * B4: references are the bundle's letter and a number, without a gap.
	 */
	@Nullable String references() {
		List<Listed.Entry> listed = this.file.listed().accounts();
		int first = listed.isEmpty() ? 1 : number(listed.getFirst());
		for (int i = 0; i < listed.size(); i++) {
			String expected = this.file.listed().bundle() + (first + i);
			if (!listed.get(i).reference().equals(expected)) {
				return listed.get(i).reference();
			}
		}
		return null;
	}

	private static int number(Listed.Entry entry) {
		return Integer.parseInt(entry.reference().substring(1));
	}

	/**
	 * B6: where there are statistics, they are a table and a chart with an alternative,
	 * and tell no small count.
	 */
	@Nullable String statistics() {
		for (Element section : this.file.root().kids()) {
			if (!has(section, "Figure")) {
				continue;
			}
			List<Element> cells = new ArrayList<>();
			collect(section, "TD", cells);
			List<Element> figures = new ArrayList<>();
			collect(section, "Figure", figures);
			boolean small = cells.stream().anyMatch((cell) -> isSmall(cell.all().strip()));
			if (cells.isEmpty() || small || figures.stream().anyMatch((figure) -> figure.alternative().isBlank())) {
				return "the statistics";
			}
			return null;
		}
		return (this.file.listed().volume() > 1 || this.file.listed().supplement() > 0) ? null : "the statistics";
	}

	private static boolean isSmall(String cell) {
		return cell.matches("[0-9]+") && !cell.equals("0")
				&& (Integer.parseInt(cell) < 8 || Integer.parseInt(cell) % 5 != 0);
	}

	private static boolean has(Element element, String type) {
		return element.type().equals(type) || element.kids().stream().anyMatch((kid) -> has(kid, type));
	}

	private static void collect(Element element, String type, List<Element> into) {
		if (element.type().equals(type)) {
			into.add(element);
		}
		element.kids().forEach((kid) -> collect(kid, type, into));
	}

}
