package org.chorus.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chorus.search.Passage;
import org.chorus.search.Passage.Piece;

/**
 * Cuts a text into passages around its hits.
 */
final class Passages {

	private static final int MOST = 3;

	private static final int LONGEST = 36;

	private static final int BEFORE = 12;

	private final String text;

	private final Layout words;

	private final List<Stretch> hits;

	Passages(String text, Layout words, List<Stretch> hits) {
		this.text = text;
		this.words = words;
		this.hits = hits;
	}

	/**
	 * The whole text with every hit.
	 */
	Passage whole() {
		return new Passage(pieces(0, this.text.length(), 0, this.hits.size()), false, false);
	}

	/**
	 * The sentences with the most hits, in the order of the text; its beginning where it
	 * has no hit.
	 */
	List<Passage> best() {
		if (this.words.size() == 0) {
			return List.of();
		}
		if (this.hits.isEmpty()) {
			return List.of(passage(new Window(0, Math.min(LONGEST, this.words.size()) - 1, 0, 0)));
		}
		return windows().stream()
			.sorted(Comparator.comparingInt(Window::size).reversed())
			.limit(MOST)
			.sorted(Comparator.comparingInt(Window::begin))
			.map(this::passage)
			.toList();
	}

	private List<Window> windows() {
		List<Window> windows = new ArrayList<>();
		int next = 0;
		while (next < this.hits.size()) {
			Window window = window(next);
			windows.add(window);
			next = window.lastHit;
		}
		return windows;
	}

	/**
	 * The sentence of a hit, or as much of it as is read at a glance, with the hits that
	 * stand in it.
	 */
	private Window window(int first) {
		Stretch hit = this.hits.get(first);
		int begin = hit.begin();
		int earliest = Math.max((first > 0) ? this.hits.get(first - 1).end() + 1 : 0, hit.begin() - BEFORE);
		while (begin > earliest && !this.words.opensSentence(begin)) {
			begin--;
		}
		int end = Math.max(hit.begin(), Math.min(hit.end(), this.words.size() - 1));
		int latest = Math.min(this.words.size() - 1, Math.max(end, begin + LONGEST - 1));
		while (end < latest && !this.words.opensSentence(end + 1)) {
			end++;
		}
		int last = first + 1;
		while (last < this.hits.size() && this.hits.get(last).end() <= end) {
			last++;
		}
		if (last < this.hits.size() && this.hits.get(last).begin() <= end) {
			end = Math.max(hit.end(), this.hits.get(last).begin() - 1);
		}
		return new Window(begin, end, first, last);
	}

	private Passage passage(Window window) {
		int begin = this.words.begin(window.begin);
		int end = this.words.end(window.end);
		while (end < this.text.length() && ".,;:!?)]\u2019\u201D\"'".indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		if (begin > 0 && "[(\u2018\u201C\"'".indexOf(this.text.charAt(begin - 1)) >= 0) {
			begin--;
		}
		boolean opens = this.words.opensSentence(window.begin);
		boolean closes = window.end + 1 == this.words.size() || this.words.opensSentence(window.end + 1);
		return new Passage(pieces(begin, end, window.firstHit, window.lastHit), !opens, !closes);
	}

	private List<Piece> pieces(int begin, int end, int firstHit, int lastHit) {
		List<Piece> pieces = new ArrayList<>();
		int at = begin;
		for (int i = firstHit; i < lastHit; i++) {
			int from = this.words.begin(this.hits.get(i).begin());
			int to = this.words.end(this.hits.get(i).end());
			add(pieces, at, from, 0);
			add(pieces, from, to, i + 1);
			at = to;
		}
		add(pieces, at, end, 0);
		return pieces;
	}

	private void add(List<Piece> pieces, int begin, int end, int hit) {
		if (begin < end) {
			pieces.add(new Piece(this.text.substring(begin, end), hit));
		}
	}

	/**
	 * @param begin first word
	 * @param end last word
	 * @param firstHit number of its first hit, from 0
	 * @param lastHit number of the first hit after it
	 */
	private record Window(int begin, int end, int firstHit, int lastHit) {

		int size() {
			return this.lastHit - this.firstHit;
		}

	}

}
