package org.chorus;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Chorus.class);

	@Test
	void arrowsBetweenPackagesAreTheOnesDesigned() {
		assertThat(this.modules.stream().count()).isGreaterThanOrEqualTo(14);

		this.modules.verify();
	}

}
