package org.chorus.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Lays text down the sheets, one after another. Nothing is painted here; once the flows
 * of a file are put in order, every {@link Anchor} knows its page.
 */
public final class Flow {

	/**
	 * The width of a line of text.
	 */
	public static final double WIDTH = Sheet.WIDTH - Sheet.LEFT - Sheet.RIGHT;

	private static final double BASELINE = 0.35;

	private final Typesetter typesetter;

	private final List<Sheet> sheets = new ArrayList<>();

	private final Node document = new Node(Tag.DOCUMENT);

	private final List<Node> open = new ArrayList<>(List.of(this.document));

	private final Outline outline = new Outline();

	private Sheet sheet;

	private double y = Sheet.TOP;

	private @Nullable String language;

	private double tail;

	Flow(Typesetter typesetter) {
		this.typesetter = typesetter;
		this.sheet = addSheet();
	}

	private Sheet addSheet() {
		Sheet added = new Sheet();
		this.sheets.add(added);
		return added;
	}

	List<Sheet> sheets() {
		return this.sheets;
	}

	Node document() {
		return this.document;
	}

	Outline outline() {
		return this.outline;
	}

	Typesetter typesetter() {
		return this.typesetter;
	}

	/**
	 * How many pages there are so far.
	 */
	public int pages() {
		return this.sheets.size();
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

	/**
	 * A state to go back to.
	 */
	public Mark mark() {
		return new Mark(this);
	}

	/**
	 * A state of a flow.
	 */
	public static final class Mark {

		private final Flow flow;

		private final int sheets;

		private final int items;

		private final int links;

		private final double y;

		private final List<Node> open;

		private final List<Integer> kids = new ArrayList<>();

		private final Outline.Size bookmarks;

		private Mark(Flow flow) {
			this.flow = flow;
			this.sheets = flow.sheets.size();
			this.items = flow.sheet.items().size();
			this.links = flow.sheet.links().size();
			this.y = flow.y;
			this.open = List.copyOf(flow.open);
			flow.open.forEach((node) -> this.kids.add(node.kids().size()));
			this.bookmarks = flow.outline.size();
		}

		/**
		 * Takes back everything since.
		 */
		public void restore() {
			shorten(this.flow.sheets, this.sheets);
			this.flow.sheet = this.flow.sheets.getLast();
			shorten(this.flow.sheet.items(), this.items);
			shorten(this.flow.sheet.links(), this.links);
			this.flow.y = this.y;
			this.flow.open.clear();
			this.flow.open.addAll(this.open);
			for (int i = 0; i < this.open.size(); i++) {
				shorten(this.open.get(i).kids(), this.kids.get(i));
			}
			this.flow.outline.shorten(this.bookmarks);
		}

		private static void shorten(List<?> list, int size) {
			list.subList(size, list.size()).clear();
		}

	}

	/**
	 * Goes on at the top of the next sheet, or of this one where nothing stands on it.
	 */
	public void newSheet() {
		if (!this.sheet.items().isEmpty()) {
			this.sheet = addSheet();
		}
		this.y = Sheet.TOP;
	}

	/**
	 * Goes on to the next sheet unless this much height is left.
	 */
	public void need(double height) {
		if (this.y - height < Sheet.BOTTOM && this.y < Sheet.TOP) {
			newSheet();
		}
	}

	/**
	 * Leaves a space, but none at the top of a sheet.
	 */
	public void skip(double height) {
		if (this.y < Sheet.TOP) {
			this.y -= height;
		}
	}

	/**
	 * Leaves a space even at the top of a sheet.
	 */
	public void drop(double height) {
		this.y -= height;
	}

	/**
	 * Lets an anchor point here.
	 */
	public void place(Anchor anchor) {
		anchor.place(this.sheet, this.y + 8);
	}

	/**
	 * Puts what follows under a new element of the structure.
	 */
	public void open(Tag tag) {
		this.open.add(current().child(tag));
	}

	public void close() {
		this.open.removeLast();
	}

	private Node current() {
		return this.open.getLast();
	}

	/**
	 * Keeps this much room under the end of the next paragraph, so that a note to it
	 * never stands alone at the top of a sheet.
	 */
	public void keepUnder(double height) {
		this.tail = height;
	}

	/**
	 * The height of a paragraph.
	 */
	public double height(String text, Style style) {
		return this.typesetter.lines(List.of(new Words(text, style)), WIDTH).size() * style.leading();
	}

	/**
	 * Says which language the paragraphs and headings that follow are in.
	 * @param tag such as {@code cy-GB}; nothing for the language of the file
	 */
	public void speak(@Nullable String tag) {
		this.language = tag;
	}

	private Node spoken(Tag tag) {
		Node node = current().child(tag);
		node.speak(this.language);
		return node;
	}

	/**
	 * A paragraph or heading, with the space after it.
	 */
	public void text(Tag tag, List<Words> words, Style style, double after) {
		place(spoken(tag), null, this.typesetter.lines(words, WIDTH), style, 0);
		this.y -= after;
	}

	public void text(Tag tag, String text, Style style, double after) {
		text(tag, List.of(new Words(text, style)), style, after);
	}

	/**
	 * A paragraph that tells of the electronic seal, which will lie over it.
	 */
	public void seal(String text, String says, Style style, double after) {
		need(3 * style.leading());
		double top = this.y;
		text(Tag.P, text, style, 0);
		this.sheet
			.seal(new Sheet.Seal(this.sheet, current().child(Tag.FORM), says, Sheet.LEFT, this.y, WIDTH, top - this.y));
		this.y -= after;
	}

	/**
	 * A paragraph whose number hangs in the margin before it.
	 * @return its words, as readers get them out of the file
	 */
	public String numbered(String number, Style numberStyle, List<Words> words, Style style, double hang,
			double after) {
		Line label = this.typesetter.line(number + " ", numberStyle);
		List<Line> lines = this.typesetter.lines(words, WIDTH - hang);
		place(spoken(Tag.P), label, lines, style, hang);
		this.tail = 0;
		this.y -= after;
		return this.typesetter.text();
	}

	private double baseline(Style style) {
		return this.y - style.leading() / 2 - style.size() * BASELINE;
	}

	private void place(Node node, @Nullable Line label, List<Line> lines, Style style, double indent) {
		int placed = 0;
		while (placed < lines.size()) {
			int count = fitting(lines.size() - placed, style);
			if (label != null && placed == 0 && count > 0) {
				put(node, label, 0, style);
			}
			for (Line line : lines.subList(placed, placed + count)) {
				put(node, line, indent, style);
				this.y -= style.leading();
			}
			placed += count;
			if (placed < lines.size()) {
				newSheet();
			}
		}
	}

	private void put(Node node, Line line, double indent, Style style) {
		this.sheet.items().add(new Sheet.Text(node.on(this.sheet), line, Sheet.LEFT + indent, baseline(style)));
	}

	/**
	 * How many of these lines go on this sheet, so that none stands alone at its foot or
	 * at the head of the next.
	 */
	private int fitting(int lines, Style style) {
		int room = (int) Math.floor((this.y - Sheet.BOTTOM) / style.leading());
		boolean top = this.y >= Sheet.TOP;
		if (room >= lines) {
			boolean fits = this.y - lines * style.leading() - this.tail >= Sheet.BOTTOM;
			return (fits || top) ? lines : (lines > 3) ? lines - 2 : 0;
		}
		int count = (lines - room == 1) ? room - 1 : room;
		return (count < 2 && !top) ? 0 : Math.max(count, top ? 1 : 0);
	}

	/**
	 * A thin rule across the text.
	 */
	public void rule(Colour colour, double thickness, double after) {
		this.sheet.items().add(new Sheet.Shape(null, Sheet.LEFT, this.y - thickness, WIDTH, thickness, colour, true));
		this.y -= thickness + after;
	}

	/**
	 * A rule to write on, after words that stand before it.
	 */
	public void blank(String label, Style style, double from, double after) {
		need(style.leading());
		Kid.Content content = current().child(Tag.P).on(this.sheet);
		double baseline = baseline(style);
		this.sheet.items().add(new Sheet.Text(content, this.typesetter.line(label, style), Sheet.LEFT, baseline));
		this.sheet.items()
			.add(new Sheet.Shape(null, Sheet.LEFT + from, baseline - 2, WIDTH - from, 0.7, Colour.SOFT, true));
		this.y -= style.leading() + after;
	}

	/**
	 * Lays out a table; a row is never split.
	 */
	public void table(Table table) {
		Rows rows = begin(table);
		table.rows().forEach(rows::add);
		rows.end();
	}

	/**
	 * Begins a table whose further rows are added one by one.
	 */
	public Rows begin(Table table) {
		open(Tag.TABLE);
		Rows rows = new Rows(new TableLayout(this.typesetter, table), table);
		row(rows.layout, rows.head, Tag.TH, current().child(Tag.TR));
		return rows;
	}

	/**
	 * A table in the making.
	 */
	public final class Rows {

		private final TableLayout layout;

		private final TableLayout.Row head;

		private Rows(TableLayout layout, Table table) {
			this.layout = layout;
			this.head = layout.row(table.head());
		}

		public void add(List<Cell> cells) {
			TableLayout.Row row = this.layout.row(cells);
			if (Flow.this.y - row.height() < Sheet.BOTTOM) {
				newSheet();
				row(this.layout, this.head, Tag.TH, null);
			}
			row(this.layout, row, Tag.TD, current().child(Tag.TR));
		}

		public void end() {
			close();
		}

	}

	private void row(TableLayout layout, TableLayout.Row row, Tag tag, @Nullable Node element) {
		need((tag == Tag.TH) ? row.height() * 3 : row.height());
		layout.draw(this.sheet, row, tag, element, this.y);
		this.y -= row.height();
	}

	/**
	 * Draws a picture that readers describe by the alternative text.
	 */
	public void figure(String alternative, double height, double after, Consumer<Drawing> draw) {
		need(height);
		Node node = current().child(Tag.FIGURE);
		node.describe(alternative, new double[] { Sheet.LEFT, this.y - height, Sheet.LEFT + WIDTH, this.y });
		draw.accept(new Drawing(this.sheet, node.on(this.sheet), this.typesetter, this.y));
		this.y -= height + after;
	}

}
