package org.chorus.deid;

import java.util.List;

/**
 * The rules that know an identifier by its form. What they find goes out, and is also put
 * before the model.
 */
final class Detectors {

	private Detectors() {
	}

	static List<Detector> rules() {
		return List.of(new SpelledOut());
	}

}
