package org.chorus.bundle.verify;

import java.util.List;

/**
 * An element of the structure tree with the text of its own content, in reading order.
 *
 * @param links the annotations that belong to it
 */
record Element(String type, String text, String alternative, List<Element> kids, int links) {

	/**
	 * The text of this element and of everything under it.
	 */
	String all() {
		if (this.kids.isEmpty()) {
			return this.text;
		}
		StringBuilder all = new StringBuilder(this.text);
		this.kids.forEach((kid) -> all.append(kid.all()));
		return all.toString();
	}

}
