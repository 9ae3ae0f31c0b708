package org.chorus.bundle.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the structure tree (ISO 32000-1, 14.7) and the tree that leads from a page's
 * marked content back to its element.
 */
final class Structure {

	private final COSDictionary root = new COSDictionary();

	private final List<COSBase> parents = new ArrayList<>();

	private final COSDictionary columnScope = attributes("Table");

	Structure(Node document) {
		this.root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
		this.root.setItem(COSName.K, document.element());
		this.columnScope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
	}

	private static COSDictionary attributes(String owner) {
		COSDictionary attributes = new COSDictionary();
		attributes.setItem(COSName.O, COSName.getPDFName(owner));
		return attributes;
	}

	COSDictionary root() {
		return this.root;
	}

	/**
	 * Registers the marked parts of a page, in the order of their numbers.
	 * @return the page's key
	 */
	int page(List<Kid.Content> contents) {
		COSArray elements = direct();
		contents.forEach((content) -> elements.add(content.node().element()));
		this.parents.add(elements);
		return this.parents.size() - 1;
	}

	/**
	 * Registers a link.
	 * @return its key
	 */
	int link(Node node) {
		this.parents.add(node.element());
		return this.parents.size() - 1;
	}

	/**
	 * Writes the elements, once everything is painted. They wait in a queue rather than
	 * on the stack: a method that calls itself is slow to compile.
	 */
	void finish(Node document) {
		document.element().setItem(COSName.P, this.root);
		Deque<Node> waiting = new ArrayDeque<>();
		waiting.add(document);
		while (!waiting.isEmpty()) {
			write(waiting.remove(), waiting);
		}
		parents();
	}

	private void parents() {
		COSArray numbers = direct();
		for (int key = 0; key < this.parents.size(); key++) {
			numbers.add(COSInteger.get(key));
			numbers.add(this.parents.get(key));
		}
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, numbers);
		this.root.setItem(COSName.PARENT_TREE, tree);
		this.root.setInt(COSName.PARENT_TREE_NEXT_KEY, this.parents.size());
	}

	private void write(Node node, Deque<Node> waiting) {
		COSDictionary element = node.element();
		element.setItem(COSName.S, node.tag().type());
		Sheet first = node.firstSheet();
		if (first != null) {
			element.setItem(COSName.PG, first.page());
		}
		COSArray kids = direct();
		for (Kid kid : node.kids()) {
			COSBase written = kid.written(first);
			if (written != null) {
				kids.add(written);
			}
			if (kid instanceof Node child) {
				child.element().setItem(COSName.P, element);
				waiting.add(child);
			}
		}
		if (kids.size() > 0) {
			element.setItem(COSName.K, (kids.size() == 1) ? kids.get(0) : kids);
		}
		describe(node, element);
	}

	private void describe(Node node, COSDictionary element) {
		String alternative = node.alternative();
		double[] box = node.box();
		if (alternative != null && box != null) {
			element.setItem(COSName.getPDFName("Alt"), new COSString(alternative));
			COSDictionary layout = attributes("Layout");
			layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
			layout.setItem(COSName.BBOX, numbers(box));
			element.setItem(COSName.A, layout);
		}
		String language = node.language();
		if (language != null) {
			element.setItem(COSName.LANG, new COSString(language));
		}
		if (node.tag() == Tag.TH) {
			element.setItem(COSName.A, this.columnScope);
		}
	}

	/**
	 * An array that is written where it stands, which is smaller and quicker than an
	 * object of its own.
	 */
	static COSArray direct() {
		COSArray array = new COSArray();
		array.setDirect(true);
		return array;
	}

	static COSArray numbers(double... values) {
		COSArray array = direct();
		for (double value : values) {
			array.add(new COSFloat((float) (Math.round(value * 100) / 100.0)));
		}
		return array;
	}

}
