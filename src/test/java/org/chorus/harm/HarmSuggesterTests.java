package org.chorus.harm;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.HarmCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HarmSuggesterTests {

	private static final Path CORPORA = Path.of("src/test/resources/corpora");

	private final HarmSuggester suggester = new HarmSuggester();

	@Test
	void namesThePhraseThatSpeaksForAHarm() {
		String text = "\uD83D\uDE00 [Person A] came back from the doctor: my caseload was 80 and I was signed off with stress.";

		List<Suggestion> suggestions = this.suggester.suggest(text);

		assertThat(suggestions).extracting(Suggestion::harm).contains(HarmCategory.STRESS_SICKNESS);
		assertThat(suggestions).allSatisfy((Suggestion suggestion) -> {
			int begin = text.offsetByCodePoints(0, suggestion.begin());
			int end = text.offsetByCodePoints(0, suggestion.end());
			assertThat(text.substring(begin, end)).isEqualTo(suggestion.phrase());
			assertThat(suggestion.weight()).isBetween(0.5, 1.0);
		});
	}

	@Test
	void readsNothingInsideBrackets() {
		assertThat(this.suggester.suggest("[caseload stress oasys] [sickness]"))
			.isEqualTo(this.suggester.suggest("[Person A] [place B]"));
	}

	@Test
	void saysNothingOfNothing() {
		assertThat(this.suggester.suggest("")).isEmpty();
	}

	@Test
	void agreesWithPeopleFarMoreThanTheCommonestLabelsDo() {
		List<LabelledText> unseen = LabelledText.read(CORPORA.resolve("accounts-dev.jsonl"));

		Agreement agreement = Agreement.of(unseen, (LabelledText text) -> HarmTraining.harms(this.suggester, text));

		assertThat(agreement.micro()).isGreaterThan(baseline(unseen).micro() + 0.05);
		assertThat(agreement.macro()).isGreaterThan(baseline(unseen).macro() + 0.15);
	}

	@Test
	void neverPrintsAPhrase() {
		assertThat(new Suggestion(HarmCategory.OVERWORK, "secret words", 0, 12, 0.9).toString())
			.doesNotContain("secret");
	}

	/**
	 * Always the labels that are commonest in the training accounts, as many as serve
	 * best.
	 */
	static Agreement baseline(List<LabelledText> unseen) {
		List<LabelledText> training = HarmTraining.training(CORPORA);
		List<HarmCategory> commonest = Arrays.stream(HarmCategory.values())
			.sorted(Comparator.comparingLong((HarmCategory harm) -> -training.stream()
				.filter((LabelledText text) -> text.harms().contains(harm))
				.count()))
			.toList();
		Set<HarmCategory> always = EnumSet.copyOf(commonest.subList(0, 1));
		for (int count = 2; count <= commonest.size(); count++) {
			Set<HarmCategory> more = EnumSet.copyOf(commonest.subList(0, count));
			if (micro(training, more) > micro(training, always)) {
				always = more;
			}
		}
		Set<HarmCategory> best = always;
		return Agreement.of(unseen, (LabelledText text) -> best);
	}

	private static double micro(List<LabelledText> texts, Set<HarmCategory> harms) {
		return Agreement.of(texts, (LabelledText text) -> harms).micro();
	}

}
