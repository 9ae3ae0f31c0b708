package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

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

		void paint(Painter painter);

	}

	/**
	 * A line of text that begins at x on the baseline y.
	 */
	record Text(Kid.@Nullable Content content, Line line, double x, double y) implements Item {

		@Override
		public void paint(Painter painter) {
			painter.line(this.line, this.x, this.y);
		}

	}

	/**
	 * Words that are known when the page is painted, such as the number of another.
	 *
	 * @param ends whether they end at x, rather than begin there
	 */
	record Late(Kid.@Nullable Content content, Supplier<String> words, Style style, double x, boolean ends,
			double y) implements Item {

		@Override
		public void paint(Painter painter) {
			Line line = painter.set(this.words.get(), this.style);
			painter.line(line, this.ends ? this.x - line.width() : this.x, this.y);
		}

	}

	/**
	 * A filled box, or an outline where it is not filled.
	 */
	record Shape(Kid.@Nullable Content content, double x, double y, double width, double height, Colour colour,
			boolean filled) implements Item {

		@Override
		public void paint(Painter painter) {
			painter.shape(this);
		}

	}

	/**
	 * An area that leads elsewhere.
	 */
	record Link(Node node, Anchor target, String says, double x, double y, double width, double height) {
	}

	/**
	 * The area over the words that tell of the electronic seal.
	 */
	record Seal(Sheet sheet, Node node, String says, double x, double y, double width, double height) {

		String rectangle() {
			return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f", this.x, this.y, this.x + this.width,
					this.y + this.height);
		}

	}

	private int number;

	private @Nullable Seal seal;

	private @Nullable Home home;

	private final List<Item> items = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	private COSDictionary page = new COSDictionary();

	int number() {
		return this.number;
	}

	/**
	 * Gives it its place in a file.
	 */
	void numbered(int given, Home in) {
		this.number = given;
		this.home = in;
	}

	/**
	 * The file that it is in.
	 */
	@Nullable Home home() {
		return this.home;
	}

	List<Item> items() {
		return this.items;
	}

	List<Link> links() {
		return this.links;
	}

	/**
	 * Lets go of everything but its place, which links from other volumes lead to.
	 */
	void release() {
		this.items.clear();
		this.links.clear();
		this.seal = null;
		this.page = new COSDictionary();
	}

	@Nullable Seal seal() {
		return this.seal;
	}

	void seal(Seal given) {
		this.seal = given;
	}

	COSDictionary page() {
		return this.page;
	}

}
