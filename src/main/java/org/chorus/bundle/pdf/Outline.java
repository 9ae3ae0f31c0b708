package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The bookmarks of a file: sections, and the accounts under each.
 */
final class Outline {

	private static final COSName COUNT = COSName.COUNT;

	private record Entry(String title, Anchor target, List<Entry> below) {
	}

	private final List<Entry> entries = new ArrayList<>();

	void section(String title, Anchor target) {
		this.entries.add(new Entry(title, target, new ArrayList<>()));
	}

	void under(String title, Anchor target) {
		this.entries.getLast().below().add(new Entry(title, target, List.of()));
	}

	/**
	 * How many bookmarks there are, and under the last.
	 */
	record Size(int sections, int below) {
	}

	Size size() {
		return new Size(this.entries.size(), this.entries.isEmpty() ? 0 : this.entries.getLast().below().size());
	}

	void shorten(Size size) {
		this.entries.subList(size.sections(), this.entries.size()).clear();
		if (!this.entries.isEmpty()) {
			List<Entry> below = this.entries.getLast().below();
			below.subList(size.below(), below.size()).clear();
		}
	}

	void append(Outline other) {
		this.entries.addAll(other.entries);
	}

	COSDictionary write(Destinations destinations) {
		COSDictionary root = new COSDictionary();
		root.setItem(COSName.TYPE, COSName.OUTLINES);
		link(root, this.entries, destinations);
		root.setInt(COUNT, this.entries.size());
		return root;
	}

	private void link(COSDictionary parent, List<Entry> siblings, Destinations destinations) {
		COSDictionary previous = null;
		for (Entry entry : siblings) {
			COSDictionary item = item(entry, parent, destinations);
			chain(parent, previous, item);
			previous = item;
		}
		if (previous != null) {
			parent.setItem(COSName.LAST, previous);
		}
	}

	private COSDictionary item(Entry entry, COSDictionary parent, Destinations destinations) {
		COSDictionary item = new COSDictionary();
		String page = " (p. " + Painter.number(entry.target().page()) + ")";
		item.setItem(COSName.TITLE, new COSString(entry.title() + page));
		item.setItem(COSName.PARENT, parent);
		item.setItem(COSName.DEST, destinations.to(entry.target()));
		if (!entry.below().isEmpty()) {
			link(item, entry.below(), destinations);
			item.setInt(COUNT, -entry.below().size());
		}
		return item;
	}

	private static void chain(COSDictionary parent, @Nullable COSDictionary previous, COSDictionary item) {
		if (previous == null) {
			parent.setItem(COSName.FIRST, item);
			return;
		}
		previous.setItem(COSName.NEXT, item);
		item.setItem(COSName.PREV, previous);
	}

}
