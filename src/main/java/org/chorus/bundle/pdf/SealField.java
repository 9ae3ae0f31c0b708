package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The form field of the electronic seal. It draws nothing: what it says stands on the
 * page below it.
 */
final class SealField {

	private final Sheet.Seal seal;

	private final COSDictionary widget = new COSDictionary();

	private final COSStream appearance = new COSStream();

	private final int structureKey;

	private SealField(Sheet.Seal seal, Structure structure) throws IOException {
		this.seal = seal;
		this.structureKey = structure.link(seal.node());
		seal.node().refer(new Kid.Reference(seal.sheet(), this.widget));
		draw();
		describe();
	}

	/**
	 * The field on one of these sheets, if any.
	 */
	static @Nullable SealField on(List<Sheet> sheets, Structure structure) throws IOException {
		for (Sheet sheet : sheets) {
			Sheet.Seal seal = sheet.seal();
			if (seal != null) {
				return new SealField(seal, structure);
			}
		}
		return null;
	}

	private void draw() throws IOException {
		this.appearance.setItem(COSName.TYPE, COSName.XOBJECT);
		this.appearance.setItem(COSName.SUBTYPE, COSName.FORM);
		this.appearance.setItem(COSName.BBOX, Structure.numbers(0, 0, this.seal.width(), this.seal.height()));
		this.appearance.setItem(COSName.RESOURCES, new COSDictionary());
		try (OutputStream out = this.appearance.createOutputStream()) {
			out.flush();
		}
	}

	private void describe() {
		this.widget.setItem(COSName.TYPE, COSName.ANNOT);
		this.widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
		this.widget.setItem(COSName.FT, COSName.SIG);
		this.widget.setItem(COSName.T, new COSString("seal"));
		this.widget.setItem(COSName.TU, new COSString(this.seal.says()));
		this.widget.setItem(COSName.CONTENTS, new COSString(this.seal.says()));
		this.widget.setInt(COSName.F, 132);
		this.widget.setItem(COSName.RECT, Structure.numbers(this.seal.x(), this.seal.y(),
				this.seal.x() + this.seal.width(), this.seal.y() + this.seal.height()));
		this.widget.setItem(COSName.P, this.seal.sheet().page());
		this.widget.setInt(COSName.STRUCT_PARENT, this.structureKey);
		COSDictionary appearances = new COSDictionary();
		appearances.setItem(COSName.N, this.appearance);
		this.widget.setItem(COSName.AP, appearances);
	}

	/**
	 * Puts the field on its page and in the form of the document.
	 */
	void add(COSDictionary catalogue) {
		COSDictionary page = this.seal.sheet().page();
		COSArray annotations = page.getCOSArray(COSName.ANNOTS);
		if (annotations == null) {
			annotations = new COSArray();
			page.setItem(COSName.ANNOTS, annotations);
		}
		annotations.add(this.widget);
		COSArray fields = new COSArray();
		fields.add(this.widget);
		COSDictionary form = new COSDictionary();
		form.setItem(COSName.FIELDS, fields);
		form.setInt(COSName.getPDFName("SigFlags"), 3);
		catalogue.setItem(COSName.ACRO_FORM, form);
	}

	/**
	 * Where the seal goes in the file as it was written.
	 */
	SealPlace place(LocalDate day) {
		return new SealPlace(this.seal, this.widget, this.appearance, this.structureKey, day);
	}

}
