package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.zip.Deflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * One PDF in the making: lay everything out on its {@link #flow()}, then
 * {@link #write(OutputStream, Furniture, IntConsumer)}.
 */
public final class PdfFile implements AutoCloseable {

	private static final COSName TABS = COSName.getPDFName("Tabs");

	private static final COSName CONTENTS = COSName.CONTENTS;

	/**
	 * Packs pages as small as the usual 6 does, in less time.
	 */
	private static final int LEVEL = 5;

	private final Identity identity;

	private final Supplier<String> name;

	private final PDDocument document = new PDDocument();

	private final Faces faces = new Faces(this.document);

	private final Typesetter typesetter = new Typesetter(this.faces);

	private final List<Leaves> leaves = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private @Nullable Home home;

	private final Operators operators = new Operators();

	private final Deflater deflater = new Deflater(LEVEL);

	private final List<Attachment> attachments = new ArrayList<>();

	/**
	 * Begins a file.
	 * @param name by which other volumes lead to it, asked for when they are painted
	 */
	public PdfFile(Identity identity, Supplier<String> name) {
		this.identity = identity;
		this.name = name;
	}

	/**
	 * A flow that is part of the file once it is added.
	 */
	public Flow flow() {
		return new Flow(this.typesetter);
	}

	/**
	 * Puts the pages of these flows behind those added before, and numbers them on.
	 * @param furniture asked for when the pages are painted
	 * @param first the number of the file's first page
	 */
	public void add(Supplier<Furniture> furniture, int first, Flow... flows) {
		Home in = (this.home != null) ? this.home : new Home(this.name, this.identity.volume(), first);
		this.home = in;
		this.leaves.add(new Leaves(furniture, List.of(flows)));
		for (Flow flow : flows) {
			for (Sheet sheet : flow.sheets()) {
				sheet.numbered(in.first() + this.sheets.size(), in);
				this.sheets.add(sheet);
			}
		}
	}

	/**
	 * Flows with what stands around them on every page.
	 */
	private record Leaves(Supplier<Furniture> furniture, List<Flow> flows) {
	}

	public void attach(Attachment attachment) {
		this.attachments.add(attachment);
	}

	public int pages() {
		return this.sheets.size();
	}

	/**
	 * Paints every page and writes the file.
	 * @param painted told the number of each page when it is painted
	 * @return where an electronic seal goes, if a page tells of one
	 */
	public @Nullable SealPlace write(OutputStream out, IntConsumer painted) throws IOException {
		Node root = new Node(Tag.DOCUMENT);
		this.leaves.forEach((leaf) -> new Finishings(this.typesetter, leaf.furniture().get()).add(leaf.flows(), root));
		Structure structure = new Structure(root);
		paint(structure, painted);
		SealField field = SealField.on(this.sheets, structure);
		structure.finish(root);
		for (Face face : this.faces.all()) {
			if (face.isUsed()) {
				face.embed(this.document);
			}
		}
		catalogue(structure);
		if (field != null) {
			field.add(this.document.getDocumentCatalog().getCOSObject());
		}
		this.document.setVersion(1.7f);
		this.document.save(out);
		return (field != null) ? field.place(this.identity.day()) : null;
	}

	private void paint(Structure structure, IntConsumer painted) throws IOException {
		Destinations destinations = new Destinations(this.sheets.getFirst());
		COSArray kids = new COSArray();
		COSDictionary tree = (COSDictionary) this.document.getDocumentCatalog()
			.getCOSObject()
			.getDictionaryObject(COSName.PAGES);
		COSDictionary resources = new COSDictionary();
		for (Sheet sheet : this.sheets) {
			page(sheet, tree, resources, structure);
			kids.add(sheet.page());
			painted.accept(sheet.number());
		}
		for (Sheet sheet : this.sheets) {
			links(sheet, structure, destinations);
		}
		resources.setItem(COSName.FONT, fonts());
		tree.setItem(COSName.KIDS, kids);
		tree.setInt(COSName.COUNT, kids.size());
	}

	/**
	 * The faces that something was set in.
	 */
	private COSDictionary fonts() {
		COSDictionary fonts = new COSDictionary();
		for (Face face : this.faces.all()) {
			if (face.isUsed()) {
				fonts.setItem(face.cosName(), face.font());
			}
		}
		return fonts;
	}

	private void page(Sheet sheet, COSDictionary tree, COSDictionary resources, Structure structure)
			throws IOException {
		Painter painter = new Painter(this.typesetter, this.operators);
		painter.paint(sheet);
		COSStream stream = this.document.getDocument().createCOSStream();
		stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		try (OutputStream out = stream.createRawOutputStream()) {
			this.operators.pack(this.deflater, out);
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
		COSArray annotations = Structure.direct();
		for (Sheet.Link link : sheet.links()) {
			COSDictionary annotation = new COSDictionary();
			annotation.setItem(COSName.TYPE, COSName.ANNOT);
			annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
			annotation.setItem(COSName.RECT,
					Structure.numbers(link.x(), link.y(), link.x() + link.width(), link.y() + link.height()));
			annotation.setItem(COSName.BORDER, noBorder());
			annotation.setInt(COSName.F, 4);
			destinations.lead(annotation, link.target());
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
		COSArray border = Structure.direct();
		for (int i = 0; i < 3; i++) {
			border.add(COSInteger.ZERO);
		}
		return border;
	}

	private void catalogue(Structure structure) throws IOException {
		COSDocument cos = this.document.getDocument();
		COSDictionary catalogue = this.document.getDocumentCatalog().getCOSObject();
		Metadata metadata = new Metadata(this.identity);
		Destinations destinations = new Destinations(this.sheets.getFirst());
		catalogue.setItem(COSName.getPDFName("StructTreeRoot"), structure.root());
		catalogue.setItem(COSName.MARK_INFO, flag("Marked"));
		catalogue.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
		catalogue.setItem(COSName.LANG, new COSString(this.identity.language()));
		catalogue.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
		catalogue.setItem(COSName.OPEN_ACTION, destinations.start());
		catalogue.setItem(COSName.PAGE_LABELS, labels(this.sheets.getFirst().number()));
		catalogue.setItem(COSName.OUTLINES, outline().write(destinations));
		catalogue.setItem(COSName.METADATA, metadata.packet(cos));
		catalogue.setItem(COSName.OUTPUT_INTENTS, metadata.outputIntents(cos));
		new Attachments(this.attachments, this.identity.day()).add(catalogue, cos);
		cos.getTrailer().setItem(COSName.INFO, metadata.information());
		cos.getTrailer().setItem(COSName.ID, metadata.identifiers());
	}

	private Outline outline() {
		Outline outline = new Outline();
		this.leaves.forEach((leaf) -> leaf.flows().forEach((flow) -> outline.append(flow.outline())));
		return outline;
	}

	private static COSDictionary flag(String name) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setBoolean(COSName.getPDFName(name), true);
		return dictionary;
	}

	/**
	 * Says that the label of every page is its number.
	 */
	private static COSDictionary labels(int first) {
		COSDictionary decimal = new COSDictionary();
		decimal.setItem(COSName.S, COSName.D);
		if (first > 1) {
			decimal.setInt(COSName.getPDFName("St"), first);
		}
		COSArray numbers = new COSArray();
		numbers.add(COSInteger.ZERO);
		numbers.add(decimal);
		COSDictionary labels = new COSDictionary();
		labels.setItem(COSName.NUMS, numbers);
		return labels;
	}

	/**
	 * Lets go of the pages. Links from other volumes may still lead here.
	 */
	@Override
	public void close() throws IOException {
		this.sheets.forEach(Sheet::release);
		this.deflater.end();
		this.document.close();
	}

}
