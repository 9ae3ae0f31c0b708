package org.chorus.deid;

import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DoorsTests {

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	@Test
	void takesOutTheNumberOfAHouseWhereverItStandsForTheHouse() {
		String safe = DEIDENTIFIER.deidentify(new Narrative(
				"The sheet said 127 Owen Street. Nobody at 127 had heard of him, and I had 127 cases to get on with."))
			.safe()
			.text();

		assertThat(safe).isEqualTo("The sheet said [address]. Nobody at [address] had heard of him, and I had 127 cases"
				+ " to get on with.");
	}

}
