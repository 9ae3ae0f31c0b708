package org.chorus.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.account.RedactedText;
import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;

class DeidentifierTests {

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	private static String safe(String text) {
		return DEIDENTIFIER.deidentify(new Narrative(text)).safe().text();
	}

	@Test
	void givesTheSamePersonTheSameSurrogate() {
		String safe = safe("Ranjit Dhaliwal rang me. Dhaliwal then came to the office, and Nkechi spoke to Ranjit.");

		assertThat(safe)
			.isEqualTo("[Person A] rang me. [Person A] then came to the office, and [Person B] spoke to [Person A].");
	}

	@Test
	void leavesMinistersInUnlessSomebodyElseBearsTheName() {
		String text = "We wrote to Chris Grayling. Mr Grayling did not answer, and Grayling's office lost it.";

		assertThat(safe(text)).isEqualTo(text);
		assertThat(safe("Sarah Grayling rang me. I told Grayling to wait.")).doesNotContain("Grayling");
	}

	@Test
	void keepsThePossessiveOutsideTheSurrogate() {
		assertThat(safe("Nkechi's report was late.")).isEqualTo("[Person A]'s report was late.");
	}

	@Test
	void takesOutWhatTheWriterNames() {
		Choices choices = new Choices(List.of("the red door"), Set.of(), Set.of());

		Deidentification found = DEIDENTIFIER.deidentify(new Narrative("He went to The Red Door again."), choices);

		assertThat(found.safe().text()).isEqualTo("He went to [taken out] again.");
	}

	@Test
	void goesOnWithTheNextLettersInAnAnswer() {
		Choices choices = new Choices(List.of(), Set.of(), Set.of("[Person A]"));

		assertThat(DEIDENTIFIER.deidentify(new Narrative("Nkechi rang."), choices).safe().text())
			.isEqualTo("[Person B] rang.");
	}

	@Test
	void leavesInWhatTheWriterMayLeaveIn() {
		Choices choices = new Choices(List.of(), Set.of("Flimblish"), Set.of());
		Narrative narrative = new Narrative(
				"On Monday I filled in the form, which was quite flimblish, and I had no time.");

		assertThat(DEIDENTIFIER.deidentify(narrative).safe().text()).doesNotContain("flimblish");
		assertThat(DEIDENTIFIER.deidentify(narrative, choices).safe().text()).isEqualTo(narrative.text());
	}

	@Test
	void takesMoreOutOfAnApprovedTextButNotOutOfItsMarks() {
		RedactedText approved = DEIDENTIFIER.deidentify(new Narrative("Nkechi's person was a kind person.")).safe();

		RedactedText less = DEIDENTIFIER.takeOut(approved, "PERSON");

		assertThat(less.text()).isEqualTo("[Person A]'s [taken out] was a kind [taken out].");
		assertThat(less.marks()).hasSize(3);
		assertThat(DEIDENTIFIER.takeOut(approved, "nowhere")).isEqualTo(approved);
	}

	@Test
	void saysWhy() {
		assertThat(DEIDENTIFIER.deidentify(new Narrative("Nkechi rang.")).spans())
			.allSatisfy((Span span) -> assertThat(span.reason().text(Locale.UK)).isNotBlank());
	}

	@Test
	void neverPrintsWhatItRead() {
		assertThat(DEIDENTIFIER.deidentify(new Narrative("Nkechi rang.")).toString()).doesNotContain("Nkechi");
		assertThat(new Choices(List.of("Nkechi"), Set.of(), Set.of()).toString()).doesNotContain("Nkechi");
	}

}
