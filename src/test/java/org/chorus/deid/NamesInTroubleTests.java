package org.chorus.deid;

import static org.assertj.core.api.Assertions.assertThat;

import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;

/**
 * Names in the states in which people, machines and scanners leave them.
 */
class NamesInTroubleTests {

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	private static String safe(String text) {
		return DEIDENTIFIER.deidentify(new Narrative(text)).safe().text();
	}

	@Test
	void hearsANameInWhatADictationMachineMadeOfIt() {
		assertThat(safe("""
				okay new line the case is rosalind pettifer full stop i said rosalind and it heard roses land
				which is not her full stop new line rosalind was seen once comma in may full stop"""))
			.doesNotContain("rosalind", "roses", "land", "pettifer")
			.contains("was seen once comma in may full stop");
	}

	@Test
	void takesOutWhatAMachineIsSaidToHaveWritten() {
		assertThat(safe("""
				right new line my name is tegan full stop it writes token every time full stop
				new line i had seventy cases comma no desk full stop""")).doesNotContain("tegan", "token");
	}

	@Test
	void joinsANameThatIsBrokenAtTheEndOfALine() {
		assertThat(safe("Farzana Qureshi rang twice. On Monday Farza-\nna was moved to another office."))
			.doesNotContain("Farza", "na was");
	}

	@Test
	void takesOutAQuotedBynameWhole() {
		assertThat(safe("The other one was Barry 'the Ferret' Lumsden, who had just come out.")).doesNotContain("Barry",
				"the Ferret", "Lumsden");
	}

	@Test
	void takesOutABynameWithItsArticle() {
		assertThat(safe("Everybody knew Gwilym the Post, but nobody had read his file.")).doesNotContain("Gwilym",
				"the Post");
	}

	@Test
	void knowsAnOrdinaryWordThatIsSaidToBeAName() {
		assertThat(safe("he gave his name at the desk. more is also his name, he told us, more okonjo"))
			.doesNotContain("more is");
	}

	@Test
	void leavesTheSameWordWhereItIsOrdinary() {
		assertThat(safe("Will Adeyemi rang on Tuesday. I said that I will ring him back, and Will was content."))
			.contains("I said that I will ring him back")
			.doesNotContain("Will");
	}

	@Test
	void takesALogInOfInitialsWhole() {
		assertThat(safe("He wrote from the account heron.b.k, which is not his.")).doesNotContain("heron", "b.k");
	}

	@Test
	void readsAStrokeInsideANameAsALetter() {
		assertThat(safe("Signed E. Catterall, manager: T. Ashfie|d")).doesNotContain("Ashfie", "|d");
	}

	@Test
	void takesOutAHouseNumberBeforeAStreetWithoutItsWord() {
		assertThat(safe("dob checked, addr 8 skeffington, then the postcode")).doesNotContain("8 skeff");
	}

}
