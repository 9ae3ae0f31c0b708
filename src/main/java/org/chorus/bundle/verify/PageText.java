package org.chorus.bundle.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page shows, with where it stands and what it belongs to. It follows the
 * few operators that bundles use.
 */
final class PageText {

	private final PDPage page;

	private final Fonts fonts;

	private final List<Run> runs = new ArrayList<>();

	private final Map<Integer, StringBuilder> marked = new HashMap<>();

	private final List<COSBase> operands = new ArrayList<>();

	private final List<Integer> marks = new ArrayList<>();

	private Fonts.@Nullable Codes font;

	private double size;

	private double x;

	private double y;

	PageText(PDPage page, Fonts fonts) throws IOException {
		this.page = page;
		this.fonts = fonts;
		PDFStreamParser parser = new PDFStreamParser(content(page));
		Object token = parser.parseNextToken();
		while (token != null) {
			if (token instanceof Operator operator) {
				apply(operator.getName());
				this.operands.clear();
			}
			else if (token instanceof COSBase operand) {
				this.operands.add(operand);
			}
			token = parser.parseNextToken();
		}
	}

	/**
	 * The stream in one piece, which is parsed twice as fast as one that is unpacked
	 * meanwhile.
	 */
	private static byte[] content(PDPage page) throws IOException {
		try (InputStream in = page.getContents()) {
			return in.readAllBytes();
		}
	}

	private void apply(String operator) throws IOException {
		switch (operator) {
			case "BT" -> {
				this.x = 0;
				this.y = 0;
			}
			case "Td" -> {
				this.x += number(0);
				this.y += number(1);
			}
			case "Tf" -> {
				this.font = this.fonts.of(this.page, (COSName) this.operands.get(0));
				this.size = number(1);
			}
			case "Tj" -> show(((COSString) this.operands.get(0)).getBytes());
			case "BMC" -> this.marks.add(Run.ARTIFACT);
			case "BDC" -> this.marks.add(mark());
			case "EMC" -> this.marks.removeLast();
			default -> {
			}
		}
	}

	private double number(int index) {
		return ((COSNumber) this.operands.get(index)).floatValue();
	}

	private int mark() {
		return (this.operands.get(1) instanceof COSDictionary properties)
				? properties.getInt(COSName.MCID, Run.ARTIFACT) : Run.ARTIFACT;
	}

	private void show(byte[] codes) {
		if (this.font == null) {
			return;
		}
		String text = this.font.text(codes);
		int mark = this.marks.isEmpty() ? Run.UNMARKED : this.marks.getLast();
		this.runs.add(new Run(mark, this.x, this.y, this.size, text));
		this.marked.computeIfAbsent(mark, (key) -> new StringBuilder()).append(text);
	}

	/**
	 * Everything shown, in the order of the stream.
	 */
	List<Run> runs() {
		return this.runs;
	}

	/**
	 * The text of one marked content.
	 */
	String text(int mark) {
		StringBuilder text = this.marked.get(mark);
		return (text != null) ? text.toString() : "";
	}

}
