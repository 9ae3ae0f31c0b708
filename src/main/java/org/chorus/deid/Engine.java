package org.chorus.deid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the detectors over a reading, within a time.
 */
final class Engine {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private final List<Detector> detectors;

	Engine(List<Detector> detectors) {
		this.detectors = List.copyOf(detectors);
	}

	List<Candidate> find(Reading reading) {
		long end = System.nanoTime() + LIMIT.toNanos();
		List<Candidate> found = new ArrayList<>();
		for (Detector detector : this.detectors) {
			found.addAll(detector.find(reading));
			if (System.nanoTime() > end) {
				throw new IllegalStateException("A text is de-identified within " + LIMIT.toSeconds() + " s");
			}
		}
		return found;
	}

}
