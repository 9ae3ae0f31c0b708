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
		return List.of(new Shaped(CaseNumbers.SHAPES), new Shaped(NationalNumbers.SHAPES),
				new Shaped(BankNumbers.SHAPES), new Shaped(Telephones.SHAPES), new Shaped(WebNames.SHAPES),
				new Shaped(Vehicles.SHAPES), new Shaped(Postcodes.SHAPES), new Shaped(Addresses.SHAPES),
				new Shaped(LooseNumbers.SHAPES), new DateDetector(), new EventDays(), new SpokenNumbers(),
				new Shaped(SpokenNames.SHAPES), new Shaped(ProperNames.SHAPES), new Shaped(Ages.SHAPES),
				new CuedNumbers(), new SpacedNumbers(), new Numbers(), new SpelledOut());
	}

}
