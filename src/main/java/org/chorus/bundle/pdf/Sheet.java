package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * One page while it is laid out: A4, portrait, measured in points from the lower left.
 */
final class Sheet {

	static final double WIDTH = 595.276;

	static final double HEIGHT = 841.89;

	/**
	 * 3.5 cm, the margin of practice direction 32 for statements.
	 */
	static final double LEFT = 99.21;

	static final double RIGHT = 71;

	static final double TOP = 757;

	static final double BOTTOM = 84;

	/**
	 * Something to paint; without content it is an artifact, which readers skip.
	 */
	sealed interface Item {

		Kid.@Nullable Content content();

	}

	/**
	 * A line of text that begins at x on the baseline y.
	 */
	record Text(Kid.@Nullable Content content, Line line, double x, double y) implements Item {
	}

	/**
	 * The page number of a place.
	 *
	 * @param ends whether it ends at x, rather than begins there
	 */
	record PageOf(Kid.@Nullable Content content, Anchor anchor, Style style, double x, boolean ends,
			double y) implements Item {
	}

	/**
	 * A filled box, or an outline where it is not filled.
	 */
	record Shape(Kid.@Nullable Content content, double x, double y, double width, double height, Colour colour,
			boolean filled) implements Item {
	}

	/**
	 * An area that leads elsewhere.
	 */
	record Link(Node node, Anchor target, String says, double x, double y, double width, double height) {
	}

	private final int number;

	private final List<Item> items = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private final COSDictionary page = new COSDictionary();

	Sheet(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

	List<Item> items() {
		return this.items;
	}

	List<Link> links() {
		return this.links;
	}

	COSDictionary page() {
		return this.page;
	}

}
