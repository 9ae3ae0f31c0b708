package org.chorus.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.queries.intervals.IntervalIterator;

/**
 * The shortest stretches of a plan, as intervals.
 */
final class PlacesIterator extends IntervalIterator {

	private final Places places;

	private List<Stretch> stretches = List.of();

	private int at = -1;

	private boolean read;

	PlacesIterator(Places places) {
		this.places = places;
	}

	@Override
	public int start() {
		return (this.at < 0) ? -1 : isDone() ? NO_MORE_INTERVALS : this.stretches.get(this.at).begin();
	}

	@Override
	public int end() {
		return (this.at < 0) ? -1 : isDone() ? NO_MORE_INTERVALS : this.stretches.get(this.at).end();
	}

	@Override
	public int gaps() {
		return 0;
	}

	@Override
	public int nextInterval() throws IOException {
		if (!this.read) {
			this.stretches = Stretch.shortest(new ArrayList<>(this.places.stretches()));
			this.read = true;
		}
		this.at = Math.min(this.at + 1, this.stretches.size());
		return start();
	}

	private boolean isDone() {
		return this.at >= this.stretches.size();
	}

	@Override
	public float matchCost() {
		return 1000;
	}

	@Override
	public int docID() {
		return this.places.docID();
	}

	@Override
	public int nextDoc() throws IOException {
		reset();
		return this.places.nextDoc();
	}

	@Override
	public int advance(int target) throws IOException {
		reset();
		return this.places.advance(target);
	}

	@Override
	public long cost() {
		return this.places.cost();
	}

	private void reset() {
		this.at = -1;
		this.read = false;
	}

}
