package org.chorus.bundle.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What an element of the structure holds.
 */
sealed interface Kid permits Node, Kid.Content, Kid.Reference {

	/**
	 * How its element names it; nothing where it was never painted.
	 * @param usual the sheet that the element names for all of its content
	 */
	@Nullable COSBase written(@Nullable Sheet usual);

	/**
	 * The part of an element that stands on one sheet.
	 */
	final class Content implements Kid {

		private final Node node;

		private final Sheet sheet;

		private int number = -1;

		Content(Node node, Sheet sheet) {
			this.node = node;
			this.sheet = sheet;
		}

		Node node() {
			return this.node;
		}

		Sheet sheet() {
			return this.sheet;
		}

		int number() {
			return this.number;
		}

		void numbered(int given) {
			this.number = given;
		}

		@Override
		public @Nullable COSBase written(@Nullable Sheet usual) {
			if (this.number < 0) {
				return null;
			}
			if (this.sheet == usual) {
				return COSInteger.get(this.number);
			}
			COSDictionary kid = reference("MCR", this.sheet);
			kid.setInt(COSName.MCID, this.number);
			return kid;
		}

	}

	/**
	 * A link annotation that belongs to an element.
	 */
	record Reference(Sheet sheet, COSDictionary annotation) implements Kid {

		@Override
		public COSBase written(@Nullable Sheet usual) {
			COSDictionary kid = reference("OBJR", this.sheet);
			kid.setItem(COSName.getPDFName("Obj"), this.annotation);
			return kid;
		}

	}

	private static COSDictionary reference(String type, Sheet sheet) {
		COSDictionary reference = new COSDictionary();
		reference.setDirect(true);
		reference.setItem(COSName.TYPE, COSName.getPDFName(type));
		reference.setItem(COSName.PG, sheet.page());
		return reference;
	}

}
