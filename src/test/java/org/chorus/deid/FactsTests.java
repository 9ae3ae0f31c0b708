package org.chorus.deid;

import java.util.List;
import java.util.Set;

import org.chorus.account.RedactedText;
import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rare facts go out with their whole phrase and are said more broadly; counts stay.
 */
class FactsTests {

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	private static String safe(String text) {
		return DEIDENTIFIER.deidentify(new Narrative(text)).safe().text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She told me that she is a Tuvaluan. | She told me that she is a [person from abroad].",
			"He is 39, an escapologist, and has one conviction. | He is [35 to 44], an [unusual tradesperson], and has one conviction.",
			"I am the only Welsh speaker in the team. | I am the [only one of a kind].",
			"He swung a harpoon at me. | He swung a [thing] at me.",
			"He has a tank of lizards. | He has a [creature]." })
	void saysARareFactMoreBroadly(String text, String safe) {
		assertThat(safe(text)).isEqualTo(safe);
	}

	@Test
	void takesTheWholePhraseOfARareFact() {
		assertThat(safe("He keeps a ferret in the lining of his coat. I saw him on Monday.")).doesNotContain("ferret")
			.doesNotContain("lining")
			.contains("I saw him on Monday.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "i have 70 others and no time", "we used to be 9 in the team", "he got 18 months for it",
			"there were 34 people and 12 sessions", "he is not allowed near under 16s", "a caseload of 70 and 26 orals",
			"I have been doing this job 14 years.", "The replies came at 9.12 and at 10.30.",
			"It is tier 4, high risk.", "The 7 orals before 1pm were late, and those at 13:30 too.",
			"The report was late. It was three days old when I got it." })
	void leavesCountsAndLengthsOfTime(String text) {
		assertThat(safe(text)).isEqualTo(text);
	}

	@Test
	void offersWhatWasLeftInAndSaysItMoreBroadly() {
		Choices leftIn = new Choices(List.of(), Set.of("harpoon"), Set.of());
		RedactedText approved = DEIDENTIFIER.deidentify(new Narrative("Nkechi swung a harpoon."), leftIn).safe();
		assertThat(approved.text()).isEqualTo("[Person A] swung a harpoon.");

		assertThat(DEIDENTIFIER.leftIn(approved)).extracting(Span::surrogate).containsExactly("[thing]");
		assertThat(DEIDENTIFIER.broaden(approved, "harpoon").text()).isEqualTo("[Person A] swung a [thing].");
		assertThat(DEIDENTIFIER.leftIn(DEIDENTIFIER.broaden(approved, "harpoon"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "He came in the first week of October. | He came in the [week in October].",
					"From: Smith, Susan | From: [Person A]", "E-mails went out. | E-mails went out.",
					"I told her two girls (9 and 6) to wait. | I told her two girls ([5 to 9] and [5 to 9]) to wait." })
	void readsWell(String text, String safe) {
		assertThat(safe(text)).isEqualTo(safe);
	}

}
