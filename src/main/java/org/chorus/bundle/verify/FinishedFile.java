package org.chorus.bundle.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundle read back from its bytes.
 */
final class FinishedFile implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * A link on a page.
	 */
	record Link(int page, String says, boolean tagged, Place place) {
	}

	/**
	 * A bookmark.
	 *
	 * @param level 1 for a section
	 */
	record Bookmark(int level, String title, Place place) {
	}

	private final byte[] bytes;

	private final PDDocument document;

	private final List<PDPage> pages = new ArrayList<>();

	private final List<PageText> texts = new ArrayList<>();

	private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Bookmark> bookmarks = new ArrayList<>();

	private final Element root;

	private final Listed listed;

	FinishedFile(byte[] bytes) throws IOException {
		this.bytes = bytes;
		this.document = Loader.loadPDF(bytes);
		Fonts fonts = new Fonts();
		for (PDPage page : this.document.getPages()) {
			this.numbers.put(page.getCOSObject(), this.pages.size());
			this.pages.add(page);
			this.texts.add(new PageText(page, fonts));
		}
		this.root = structure();
		for (PDPage page : this.pages) {
			links(page);
		}
		COSDictionary outline = catalogue().getCOSDictionary(COSName.OUTLINES);
		if (outline != null) {
			bookmarks(outline, 1);
		}
		this.listed = JSON.readValue(attachment("manifest.json"), Listed.class);
	}

	private Element structure() throws IOException {
		COSDictionary tree = catalogue().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
		COSDictionary top = (tree != null) ? tree.getCOSDictionary(COSName.K) : null;
		if (top == null) {
			throw new IOException("The file is not tagged");
		}
		return new Tagged(this.pages.stream().map(PDPage::getCOSObject).toList(), this.texts).read(top);
	}

	private void links(PDPage page) {
		COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
		for (int i = 0; annotations != null && i < annotations.size(); i++) {
			if (annotations.getObject(i) instanceof COSDictionary link
					&& "Link".equals(link.getNameAsString(COSName.SUBTYPE))) {
				this.links.add(new Link(this.numbers.getOrDefault(page.getCOSObject(), -1),
						link.getString(COSName.CONTENTS, ""), link.containsKey(COSName.STRUCT_PARENT),
						Place.of(link, this.numbers)));
			}
		}
	}

	private void bookmarks(COSDictionary parent, int level) {
		COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
		while (item != null) {
			this.bookmarks.add(new Bookmark(level, item.getString(COSName.TITLE, ""), Place.of(item, this.numbers)));
			bookmarks(item, level + 1);
			item = item.getCOSDictionary(COSName.NEXT);
		}
	}

	/**
	 * The content of an attached file that is declared as data of the document.
	 */
	byte[] attachment(String name) throws IOException {
		COSArray associated = catalogue().getCOSArray(COSName.getPDFName("AF"));
		for (int i = 0; associated != null && i < associated.size(); i++) {
			COSBase file = associated.getObject(i);
			if (file instanceof COSDictionary entry && name.equals(entry.getString(COSName.UF))
					&& "Data".equals(entry.getNameAsString("AFRelationship"))) {
				COSDictionary versions = entry.getCOSDictionary(COSName.EF);
				COSStream stream = (versions != null) ? versions.getCOSStream(COSName.F) : null;
				if (stream != null) {
					try (InputStream in = stream.createInputStream()) {
						return in.readAllBytes();
					}
				}
			}
		}
		throw new IOException("The file has no manifest");
	}

	Phrases phrases() {
		return Phrases.of(catalogue().getString(COSName.LANG, ""));
	}

	byte[] bytes() {
		return this.bytes;
	}

	PDDocument document() {
		return this.document;
	}

	COSDictionary catalogue() {
		return this.document.getDocumentCatalog().getCOSObject();
	}

	List<PDPage> pages() {
		return this.pages;
	}

	List<PageText> texts() {
		return this.texts;
	}

	List<Link> links() {
		return this.links;
	}

	List<Bookmark> bookmarks() {
		return this.bookmarks;
	}

	Element root() {
		return this.root;
	}

	Listed listed() {
		return this.listed;
	}

	/**
	 * The number that the first page should carry: 1, but that of its labels in a
	 * supplement.
	 */
	int firstNumber() throws IOException {
		String[] labels = labels();
		return (labels.length > 0 && labels[0].matches("[0-9]+")) ? Integer.parseInt(labels[0]) : 1;
	}

	String[] labels() throws IOException {
		var labels = this.document.getDocumentCatalog().getPageLabels();
		return (labels != null) ? labels.getLabelsByPageIndices() : new String[0];
	}

	/**
	 * The elements of the accounts, by reference.
	 */
	Map<String, Element> accounts() {
		Map<String, Element> accounts = new LinkedHashMap<>();
		accounts(this.root, accounts);
		return accounts;
	}

	private static void accounts(Element element, Map<String, Element> accounts) {
		for (Element kid : element.kids()) {
			if (kid.type().equals("H2") && kid.text().matches("[A-Z][0-9]+ .*")) {
				accounts.putIfAbsent(kid.text().substring(0, kid.text().indexOf(' ')), element);
			}
			if (!kid.kids().isEmpty()) {
				accounts(kid, accounts);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
