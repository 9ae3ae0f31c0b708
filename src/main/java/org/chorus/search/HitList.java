package org.chorus.search;

/**
 * The list of hits as the page shows it, in HTML.
 */
final class HitList {

	private static final int ROOM = 1 << 15;

	private final String search;

	private final Labels labels;

	private final Markup list = new Markup(ROOM);

	/**
	 * @param search the name under which the search is kept
	 */
	HitList(String search, Labels labels) {
		this.search = search;
		this.labels = labels;
	}

	/**
	 * @param from how many hits stand before the first
	 */
	String of(Found found, int from) {
		int place = from;
		for (Hit hit : found.hits()) {
			add(hit, ++place);
		}
		return this.list.toString();
	}

	private void add(Hit hit, int place) {
		String ref = hit.ref();
		this.list.html("<li><p class=\"row\"><input type=\"checkbox\" form=\"pick\" name=\"ref\" value=\"").text(ref);
		this.list.html("\" aria-label=\"").text(this.labels.pick(ref)).html("\"> <a href=\"/staff/accounts/").text(ref);
		this.list.html("?r=").text(this.search).html("&amp;n=").number(place).html("\">").text(ref);
		this.list.html("</a> <span class=\"meta\">").text(String.join(" · ", this.labels.of(hit.details())));
		this.list.html("</span></p>");
		hit.passages().forEach(this::add);
		this.list.html("<p class=\"meta\">").text(this.labels.hits(hit.hits())).html(" · ");
		this.list.text(this.labels.harms(hit.details())).html("</p></li>");
	}

	private void add(Passage passage) {
		this.list.html("<p class=\"passage\">").html(passage.cutBefore() ? "\u2026 " : "");
		for (Passage.Piece piece : passage.pieces()) {
			this.list.html(piece.isHit() ? "<mark>" : "").text(piece.text()).html(piece.isHit() ? "</mark>" : "");
		}
		this.list.html(passage.cutAfter() ? " \u2026</p>" : "</p>");
	}

}
