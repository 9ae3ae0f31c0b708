package org.chorus.staff;

import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class LetterKeysTests {

	@Autowired
	private Staff staff;

	@Test
	void areOnUntilSomebodySwitchesThemOffForThemselvesAlone() {
		this.staff.add("keyless", Role.LAWYER, "a password of twelve");
		this.staff.add("keyed", Role.LAWYER, "a password of twelve");
		assertThat(this.staff.find("keyless").orElseThrow().hasLetterKeys()).isTrue();

		this.staff.setLetterKeys("keyless", false);
		this.staff.disable("keyless", "operator");
		this.staff.enable("keyless", "operator");

		assertThat(this.staff.find("keyless").orElseThrow().hasLetterKeys()).isFalse();
		assertThat(this.staff.find("keyed").orElseThrow().hasLetterKeys()).isTrue();
	}

}
