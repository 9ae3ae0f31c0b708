package org.chorus.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Furniture;
import org.chorus.bundle.pdf.Identity;
import org.chorus.bundle.pdf.PdfFile;
import org.chorus.bundle.pdf.SealPlace;
import org.jspecify.annotations.Nullable;

/**
 * One file of a bundle. Front, sections and schedule are laid out side by side, so that
 * its length is known whenever another account is added.
 */
final class Volume implements AutoCloseable {

	private static final int CERTIFICATE = 1;

	private final Wording wording;

	private final BundleContent content;

	private final Split split;

	private final int number;

	private final int limit;

	private final int first;

	private final PdfFile file;

	private final Flow front;

	private final Flow body;

	private final Flow closing;

	private final IndexPages index;

	private final HarmSections sections;

	private final ClosingPages integrity;

	private final Anchor indexed = new Anchor();

	private final Anchor end = new Anchor();

	private final List<Placed> accounts = new ArrayList<>();

	private final List<Tab> tabs;

	/**
	 * Begins a volume that is a file of its own.
	 */
	Volume(Wording wording, BundleContent content, List<Tab> tabs, Split split, int limit) {
		this(wording, content, tabs, split, split.next(), limit, 1, null);
	}

	/**
	 * Begins a part whose pages go into a file behind what is in it already.
	 * @param first the number of its first page
	 */
	static Volume part(Wording wording, BundleContent content, PdfFile file, int first) {
		Split none = new Split();
		return new Volume(wording, content, Tab.arrange(content, wording), none, none.next(), Integer.MAX_VALUE, first,
				file);
	}

	private Volume(Wording wording, BundleContent content, List<Tab> tabs, Split split, int number, int limit,
			int first, @Nullable PdfFile file) {
		this.wording = wording;
		this.content = content;
		this.tabs = tabs;
		this.split = split;
		this.limit = limit;
		this.number = number;
		this.first = first;
		this.file = (file != null) ? file : file(wording, content, number, name(content, split, number));
		this.front = this.file.flow();
		this.body = this.file.flow();
		this.closing = this.file.flow();
		this.index = front();
		this.sections = new HarmSections(wording, this.body, this::page);
		this.integrity = new ClosingPages(wording, this.closing, content);
	}

	/**
	 * An empty file for a volume of this content.
	 */
	static PdfFile file(Wording wording, BundleContent content, int number, Supplier<String> name) {
		String subject = wording.say("file.subject", content.letter(), Wording.copy(content.copy()));
		String fingerprint = Digest.of((content.fingerprint() + number).getBytes(StandardCharsets.US_ASCII));
		return new PdfFile(new Identity(content.front().title(), subject, wording.say("file.producer"),
				content.language().tag(), content.day(), fingerprint.substring(0, 32), number), name);
	}

	private boolean isFirst() {
		return this.number == 1;
	}

	private IndexPages front() {
		String kind = kind();
		CoverPage cover = new CoverPage(this.wording, this.front);
		cover.layOut(this.content, kind, rows(cover), this.end);
		String what = (this.content.preset() != Preset.NONE)
				? this.wording.say(isFirst() ? "index.master" : "index.volume", Integer.toString(this.number)) : "";
		IndexPages pages = new IndexPages(this.wording, this.front, this.indexed, what,
				isFirst() && IndexPages.isLong(this.content.exhibits().size(), this.limit), this::page);
		if (isFirst()) {
			this.tabs.forEach((tab) -> tab.exhibits().forEach(pages::add));
			pages.end();
			new OriginPage(this.wording, this.front).layOut(this.content);
			if (this.content.earlier() == null) {
				new StatisticsPage(this.wording, this.front).layOut(this.content);
			}
		}
		return pages;
	}

	private String kind() {
		if (this.content.earlier() != null) {
			return this.wording.say("supplement", Integer.toString(this.content.supplement()));
		}
		return isFirst() ? "" : this.wording.say("volume", Integer.toString(this.number));
	}

	private List<List<Cell>> rows(CoverPage cover) {
		List<List<Cell>> rows = new ArrayList<>();
		if (isFirst() && this.content.earlier() == null) {
			rows.add(cover.row("cover.accounts", Integer.toString(this.content.exhibits().size())));
		}
		else {
			rows.add(List.of(Cell.of(this.wording.say("cover.accounts"), Looks.BODY),
					Cell.late(this::span, Looks.BODY)));
		}
		if (isFirst() && this.content.preset() != Preset.NONE) {
			rows.add(List.of(Cell.of(this.wording.say("cover.volumes"), Looks.BODY),
					Cell.late(() -> Integer.toString(this.split.volumes()), Looks.BODY)));
		}
		return rows;
	}

	private String span() {
		return this.accounts.isEmpty() ? "0" : this.wording.say("cover.span", this.accounts.getFirst().reference(),
				this.accounts.getLast().reference());
	}

	/**
	 * Takes pieces as long as there is room, and closes the volume.
	 * @return the first that it did not take
	 */
	int fill(List<Piece> pieces, int from) {
		int next = from;
		while (next < pieces.size() && take(pieces.get(next), next == from)) {
			next++;
		}
		this.sections.end();
		if (!isFirst()) {
			this.index.end();
		}
		this.integrity.end(this.content, this.end);
		this.file.add(this::furniture, this.first, this.front, this.body, this.closing);
		if (pages() > this.limit) {
			throw new TooLong();
		}
		return next;
	}

	private boolean take(Piece piece, boolean first) {
		List<Flow.Mark> marks = List.of(this.front.mark(), this.body.mark(), this.closing.mark());
		Tab open = this.sections.open();
		lay(piece);
		if (pages() + CERTIFICATE <= this.limit) {
			return true;
		}
		if (first) {
			throw new TooLong();
		}
		marks.forEach(Flow.Mark::restore);
		this.sections.reopen(open);
		if (piece.account() != null) {
			this.accounts.removeLast();
		}
		return false;
	}

	private void lay(Piece piece) {
		Placed account = piece.account();
		if (account == null) {
			this.sections.elsewhere(piece.tab());
			return;
		}
		this.accounts.add(account);
		this.sections.account(account);
		this.integrity.add(account);
		if (!isFirst()) {
			this.index.add(account);
		}
	}

	int number() {
		return this.number;
	}

	int pages() {
		return this.front.pages() + this.body.pages() + this.closing.pages();
	}

	String name() {
		return name(this.content, this.split, this.number).get();
	}

	/**
	 * The name holds nothing of the volume itself, which can be let go of before it is
	 * asked for.
	 */
	private static Supplier<String> name(BundleContent content, Split split, int number) {
		return () -> FileName.of(content, split.isSplit() ? "volume " + number : "");
	}

	/**
	 * How the page of an account is told: with its volume where there are several.
	 */
	private String page(Placed placed) {
		String page = Integer.toString(placed.begin().page());
		return (isFirst() && this.split.isSplit()) ? placed.begin().volume() + " \u00B7 " + page : page;
	}

	private Furniture furniture() {
		String notice = this.content.demonstration() ? this.wording.say("demonstration") : "";
		String copy = Wording.copy(this.content.copy());
		String footer = this.wording.say("footer", this.content.letter(), copy);
		if (this.content.earlier() != null) {
			footer = this.wording.say("footer.supplement", this.content.letter(), copy,
					Integer.toString(this.content.supplement()));
		}
		else if (this.split.isSplit()) {
			footer = this.wording.say("footer.volume", this.content.letter(), copy, Integer.toString(this.number));
		}
		return new Furniture(this.content.front().brief(), notice, footer, this.wording.say("back"), this.indexed);
	}

	List<Tab> tabs() {
		return this.tabs;
	}

	List<Placed> all() {
		return this.tabs.stream().flatMap((tab) -> tab.exhibits().stream()).toList();
	}

	@Nullable SealPlace write(OutputStream out, Runnable painted) throws IOException {
		Manifest manifest = new Manifest(this.content, this.number, isFirst() ? all() : this.accounts, this.wording);
		this.file.attach(manifest.csvFile());
		this.file.attach(manifest.jsonFile());
		return this.file.write(out, (page) -> painted.run());
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
