package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates by their form, and the days listed before a month.
 */
final class DateDetector implements Detector {

	private final Shaped shaped = new Shaped(Dates.SHAPES);

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>(this.shaped.find(reading));
		found.addAll(DayLists.before(reading, found));
		return found;
	}

}
