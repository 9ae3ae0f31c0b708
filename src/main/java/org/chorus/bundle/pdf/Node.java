package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree, in reading order.
 */
final class Node implements Kid {

	private final Tag tag;

	private final List<Kid> kids = new ArrayList<>(2);

	private @Nullable String alternative;

	private double @Nullable [] box;

	private @Nullable String language;

	private final COSDictionary element = new COSDictionary();

	Node(Tag tag) {
		this.tag = tag;
	}

	Node child(Tag childTag) {
		Node child = new Node(childTag);
		this.kids.add(child);
		return child;
	}

	/**
	 * Takes what another element holds behind what it holds itself.
	 */
	void adopt(Node other) {
		this.kids.addAll(other.kids);
	}

	/**
	 * The content of this element on a sheet: the present one, or a new one where
	 * something else came between.
	 */
	Kid.Content on(Sheet sheet) {
		if (!this.kids.isEmpty() && this.kids.getLast() instanceof Kid.Content last && last.sheet() == sheet) {
			return last;
		}
		Kid.Content content = new Content(this, sheet);
		this.kids.add(content);
		return content;
	}

	/**
	 * The sheet on which it begins; nothing where all that it holds are other elements.
	 */
	@Nullable Sheet firstSheet() {
		for (Kid kid : this.kids) {
			if (kid instanceof Kid.Content content) {
				return content.sheet();
			}
		}
		return null;
	}

	@Override
	public COSBase written(@Nullable Sheet usual) {
		return this.element;
	}

	void refer(Kid.Reference reference) {
		this.kids.add(reference);
	}

	void describe(String text, double[] bounds) {
		this.alternative = text;
		this.box = bounds;
	}

	/**
	 * Says which language it is in, where that is not the language of the file.
	 */
	void speak(@Nullable String other) {
		this.language = other;
	}

	@Nullable String language() {
		return this.language;
	}

	Tag tag() {
		return this.tag;
	}

	List<Kid> kids() {
		return this.kids;
	}

	@Nullable String alternative() {
		return this.alternative;
	}

	double @Nullable [] box() {
		return this.box;
	}

	COSDictionary element() {
		return this.element;
	}

}
