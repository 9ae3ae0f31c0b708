package org.chorus.bundle.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * What an element of the structure holds.
 */
sealed interface Kid permits Node, Kid.Content, Kid.Reference {

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

	}

	/**
	 * A link annotation that belongs to an element.
	 */
	record Reference(Sheet sheet, COSDictionary annotation) implements Kid {
	}

}
