package org.chorus.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chorus.account.HarmCategory;
import org.chorus.account.RedactedText;

/**
 * Suggests the harms that a text seems to tell of, likeliest first, each with the phrase
 * that speaks most for it. One weight for each phrase and harm, added up: whoever doubts
 * a suggestion can look the weights up in weights.tsv. Immutable and safe for many
 * threads.
 */
public final class HarmSuggester {

	private static final double LIKELY = 0.5;

	private final Weights weights;

	public HarmSuggester() {
		this(Weights.shipped());
	}

	HarmSuggester(Weights weights) {
		this.weights = weights;
	}

	public List<Suggestion> suggest(RedactedText text) {
		return suggest(text.text());
	}

	/**
	 * @param text a text made safe; what stands in square brackets is passed over
	 */
	public List<Suggestion> suggest(String text) {
		List<Phrase> phrases = Phrase.of(text);
		Set<String> once = new LinkedHashSet<>();
		phrases.forEach((Phrase phrase) -> once.add(phrase.words()));
		List<Suggestion> suggestions = new ArrayList<>();
		for (HarmCategory harm : HarmCategory.values()) {
			double likelihood = this.weights.likelihood(harm, once);
			if (likelihood >= LIKELY) {
				strongest(harm, phrases).map((Phrase phrase) -> suggestion(harm, text, phrase, likelihood))
					.ifPresent(suggestions::add);
			}
		}
		suggestions.sort(Comparator.comparingDouble(Suggestion::weight).reversed());
		return List.copyOf(suggestions);
	}

	private Optional<Phrase> strongest(HarmCategory harm, List<Phrase> phrases) {
		return phrases.stream()
			.filter((Phrase phrase) -> this.weights.of(harm, phrase.words()) > 0)
			.max(Comparator.comparingDouble((Phrase phrase) -> this.weights.of(harm, phrase.words())));
	}

	private static Suggestion suggestion(HarmCategory harm, String text, Phrase phrase, double likelihood) {
		int begin = text.codePointCount(0, phrase.begin());
		int end = begin + text.codePointCount(phrase.begin(), phrase.end());
		return new Suggestion(harm, text.substring(phrase.begin(), phrase.end()), begin, end, likelihood);
	}

}
