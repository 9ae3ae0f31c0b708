package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One PDF in the making: lay everything out on its {@link #flow()}, then
 * {@link #write(OutputStream, Furniture, IntConsumer)}.
 */
public final class PdfFile implements AutoCloseable {

	private static final COSName TABS = COSName.getPDFName("Tabs");

	private static final COSName CONTENTS = COSName.CONTENTS;

	private final Identity identity;

	private final PDDocument document = new PDDocument();

	private final Faces faces = new Faces(this.document);

	private final Flow flow = new Flow(new Typesetter(this.faces));

	private final Outline outline = new Outline();

	private final List<Attachment> attachments = new ArrayList<>();

	public PdfFile(Identity identity) {
		this.identity = identity;
	}

	public Flow flow() {
		return this.flow;
	}

	/**
	 * Adds a bookmark of the first level.
	 */
	public void bookmark(String title, Anchor target) {
		this.outline.section(title, target);
	}

	/**
	 * Adds a bookmark under the last one of the first level.
	 */
	public void bookmarkUnder(String title, Anchor target) {
		this.outline.under(title, target);
	}

	public void attach(Attachment attachment) {
		this.attachments.add(attachment);
	}

	public int pages() {
		return this.flow.sheets().size();
	}

	/**
	 * Paints every page and writes the file.
	 * @param painted told the number of each page when it is painted
	 */
	public void write(OutputStream out, Furniture furniture, IntConsumer painted) throws IOException {
		new Finishings(this.flow, furniture).add();
		Structure structure = new Structure(this.flow.document());
		paint(structure, painted);
		structure.finish(this.flow.document());
		for (Face face : this.faces.all()) {
			face.embed(this.document);
		}
		catalogue(structure);
		this.document.setVersion(1.7f);
		this.document.save(out);
	}

	private void paint(Structure structure, IntConsumer painted) throws IOException {
		Destinations destinations = new Destinations(this.flow.sheets());
		COSArray kids = new COSArray();
		COSDictionary tree = (COSDictionary) this.document.getDocumentCatalog()
			.getCOSObject()
			.getDictionaryObject(COSName.PAGES);
		COSDictionary resources = resources();
		for (Sheet sheet : this.flow.sheets()) {
			page(sheet, tree, resources, structure);
			kids.add(sheet.page());
			painted.accept(sheet.number());
		}
		for (Sheet sheet : this.flow.sheets()) {
			links(sheet, structure, destinations);
		}
		tree.setItem(COSName.KIDS, kids);
		tree.setInt(COSName.COUNT, kids.size());
	}

	private COSDictionary resources() {
		COSDictionary fonts = new COSDictionary();
		for (Cut cut : Cut.values()) {
			Face face = this.faces.of(cut);
			fonts.setItem(face.cosName(), face.font());
		}
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.FONT, fonts);
		return resources;
	}

	private void page(Sheet sheet, COSDictionary tree, COSDictionary resources, Structure structure)
			throws IOException {
		Painter painter = new Painter(this.flow.typesetter());
		COSStream stream = this.document.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(painter.paint(sheet));
		}
		COSDictionary page = sheet.page();
		page.setItem(COSName.TYPE, COSName.PAGE);
		page.setItem(COSName.PARENT, tree);
		page.setItem(COSName.MEDIA_BOX, Structure.numbers(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
		page.setItem(COSName.RESOURCES, resources);
		page.setItem(CONTENTS, stream);
		page.setItem(TABS, COSName.S);
		page.setInt(COSName.STRUCT_PARENTS, structure.page(painter.contents()));
	}

	private void links(Sheet sheet, Structure structure, Destinations destinations) {
		COSArray annotations = new COSArray();
		for (Sheet.Link link : sheet.links()) {
			COSDictionary annotation = new COSDictionary();
			annotation.setItem(COSName.TYPE, COSName.ANNOT);
			annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
			annotation.setItem(COSName.RECT,
					Structure.numbers(link.x(), link.y(), link.x() + link.width(), link.y() + link.height()));
			annotation.setItem(COSName.BORDER, noBorder());
			annotation.setInt(COSName.F, 4);
			annotation.setItem(COSName.DEST, destinations.to(link.target()));
			annotation.setItem(CONTENTS, new COSString(link.says()));
			annotation.setInt(COSName.STRUCT_PARENT, structure.link(link.node()));
			link.node().refer(new Kid.Reference(sheet, annotation));
			annotations.add(annotation);
		}
		if (annotations.size() > 0) {
			sheet.page().setItem(COSName.ANNOTS, annotations);
		}
	}

	private static COSArray noBorder() {
		COSArray border = new COSArray();
		for (int i = 0; i < 3; i++) {
			border.add(COSInteger.ZERO);
		}
		return border;
	}

	private void catalogue(Structure structure) throws IOException {
		COSDocument cos = this.document.getDocument();
		COSDictionary catalogue = this.document.getDocumentCatalog().getCOSObject();
		Metadata metadata = new Metadata(this.identity);
		Destinations destinations = new Destinations(this.flow.sheets());
		catalogue.setItem(COSName.getPDFName("StructTreeRoot"), structure.root());
		catalogue.setItem(COSName.MARK_INFO, flag("Marked"));
		catalogue.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
		catalogue.setItem(COSName.LANG, new COSString("en-GB"));
		catalogue.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
		catalogue.setItem(COSName.OPEN_ACTION, destinations.start());
		catalogue.setItem(COSName.PAGE_LABELS, labels());
		catalogue.setItem(COSName.OUTLINES, this.outline.write(destinations));
		catalogue.setItem(COSName.METADATA, metadata.packet(cos));
		catalogue.setItem(COSName.OUTPUT_INTENTS, metadata.outputIntents(cos));
		new Attachments(this.attachments, this.identity.day()).add(catalogue, cos);
		cos.getTrailer().setItem(COSName.INFO, metadata.information());
		cos.getTrailer().setItem(COSName.ID, metadata.identifiers());
	}

	private static COSDictionary flag(String name) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setBoolean(COSName.getPDFName(name), true);
		return dictionary;
	}

	/**
	 * Says that the label of every page is its number.
	 */
	private static COSDictionary labels() {
		COSDictionary decimal = new COSDictionary();
		decimal.setItem(COSName.S, COSName.D);
		COSArray numbers = new COSArray();
		numbers.add(COSInteger.ZERO);
		numbers.add(decimal);
		COSDictionary labels = new COSDictionary();
		labels.setItem(COSName.NUMS, numbers);
		return labels;
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
