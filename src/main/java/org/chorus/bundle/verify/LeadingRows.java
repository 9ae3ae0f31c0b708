package org.chorus.bundle.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of everything that leads somewhere: index, links, bookmarks.
 */
final class LeadingRows {

	private static final double HEAD = 780;

	private static final double FOOT = 60;

	private final FinishedFile file;

	LeadingRows(FinishedFile file) {
		this.file = file;
	}

	/**
	 * G3: every entry leads to its page; every section and account has a bookmark that
	 * tells its page.
	 */
	@Nullable String entries() throws IOException {
		int first = this.file.firstNumber();
		Map<String, Set<Integer>> targets = new HashMap<>();
		for (FinishedFile.Link link : this.file.links()) {
			int number = link.place().here() ? first + link.place().page() : 1 + link.place().page();
			targets.computeIfAbsent(link.says(), (key) -> new HashSet<>()).add(number);
		}
		Set<String> rows = new HashSet<>();
		linked(this.file.root(), rows);
		for (Listed.Entry entry : this.file.listed().accounts()) {
			Set<Integer> found = targets.getOrDefault(this.file.phrases().account() + entry.reference(), Set.of());
			if (!found.equals(Set.of(entry.firstPage())) || !rows.contains(entry.reference())) {
				return entry.reference();
			}
		}
		return bookmarks(first);
	}

	private static void linked(Element element, Set<String> rows) {
		if (element.type().equals("Link") && element.links() == 1) {
			rows.add(element.text().strip());
		}
		element.kids().forEach((kid) -> linked(kid, rows));
	}

	private @Nullable String bookmarks(int first) {
		Set<String> marked = new HashSet<>();
		Set<String> sections = new HashSet<>();
		for (FinishedFile.Bookmark bookmark : this.file.bookmarks()) {
			String page = " (p. " + (first + bookmark.place().page()) + ")";
			if (!bookmark.title().endsWith(page)) {
				return "bookmark “" + bookmark.title() + "”";
			}
			String title = bookmark.title().substring(0, bookmark.title().length() - page.length());
			if (bookmark.level() == 1) {
				sections.add(squeezed(title));
			}
			else {
				marked.add(title.split(" ")[0]);
			}
		}
		for (Listed.Entry entry : this.file.listed().here()) {
			if (!marked.contains(entry.reference())) {
				return entry.reference();
			}
		}
		List<Element> parts = this.file.root().kids().stream().filter((kid) -> !kid.kids().isEmpty()).toList();
		for (Element part : parts.subList(1, parts.size())) {
			Element heading = part.kids().getFirst();
			if (heading.type().equals("H1") && !heading.text().contains("U+")
					&& !sections.contains(squeezed(heading.text()))) {
				return "section “" + heading.text() + "”";
			}
		}
		return null;
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

	/**
	 * G6: opens at 100 %, and nothing changes the zoom.
	 */
	@Nullable String zoom() {
		COSArray start = this.file.catalogue().getCOSArray(COSName.OPEN_ACTION);
		if (start == null || !(start.getObject(4) instanceof COSNumber zoom) || zoom.floatValue() != 1
				|| !"XYZ".equals(start.getName(1))) {
			return "the start";
		}
		for (FinishedFile.Link link : this.file.links()) {
			if (!link.place().keepsZoom()) {
				return "page " + (link.page() + 1);
			}
		}
		for (FinishedFile.Bookmark bookmark : this.file.bookmarks()) {
			if (!bookmark.place().keepsZoom()) {
				return "bookmark “" + bookmark.title() + "”";
			}
		}
		return null;
	}

	/**
	 * G14: short title above, bundle below, and a link back to the index.
	 */
	@Nullable String furniture() {
		Set<Integer> back = new HashSet<>();
		Map<Integer, Boolean> indexes = new HashMap<>();
		for (FinishedFile.Link link : this.file.links()) {
			if (link.says().equals(this.file.phrases().back()) && link.place().here()
					&& indexes.computeIfAbsent(link.place().page(), this::isIndex)) {
				back.add(link.page());
			}
		}
		String head = "";
		for (int i = 0; i < this.file.pages().size(); i++) {
			List<Run> artifacts = this.file.texts()
				.get(i)
				.runs()
				.stream()
				.filter((run) -> run.mark() == Run.ARTIFACT)
				.toList();
			String above = joined(artifacts.stream().filter((run) -> run.y() > HEAD && run.y() < 800).toList());
			boolean below = artifacts.stream()
				.anyMatch((run) -> run.y() < FOOT
						&& run.text().startsWith(this.file.phrases().bundle() + this.file.listed().bundle()));
			head = head.isEmpty() ? above : head;
			if (above.isEmpty() || !above.equals(head) || !below || !back.contains(i)) {
				return "page " + (i + 1);
			}
		}
		return null;
	}

	private boolean isIndex(int page) {
		return page >= 0 && joined(this.file.texts().get(page).runs()).contains(this.file.phrases().index());
	}

	private static String joined(List<Run> runs) {
		StringBuilder all = new StringBuilder();
		runs.forEach((run) -> all.append(run.text()));
		return all.toString();
	}

}
