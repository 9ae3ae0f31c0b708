package org.chorus.deid;

import java.util.List;

/**
 * All detectors, in no order of importance: their candidates are settled by confidence.
 */
final class Detectors {

	private Detectors() {
	}

	static List<Detector> all() {
		return List.of(new Numbers(), new ListedPhrases(), new UnknownWords());
	}

}
