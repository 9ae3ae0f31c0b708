package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the rules and then the model over a reading.
 */
final class Engine {

	private final Lexicon lexicon;

	private final List<Detector> rules;

	private final Judge judge;

	Engine(Lexicon lexicon, List<Detector> rules, Model model) {
		this(lexicon, rules, model, Verdicts.BARS);
	}

	Engine(Lexicon lexicon, List<Detector> rules, Model model, Verdicts.Bars bars) {
		this.lexicon = lexicon;
		this.rules = List.copyOf(rules);
		this.judge = new Judge(model, bars);
	}

	Reading read(String text) {
		return Reading.of(text, this.lexicon);
	}

	/**
	 * Candidates that may overlap, for the {@link Arbiter} to settle.
	 */
	List<Candidate> find(Reading reading) {
		List<Candidate> found = ruled(reading);
		found.addAll(this.judge.find(reading, Arbiter.settle(reading.text(), found)));
		return found;
	}

	/**
	 * What is found without the model's judgement: by rules, and unknown words.
	 */
	List<Candidate> findPlainly(Reading reading) {
		List<Candidate> found = ruled(reading);
		found.addAll(this.judge.unknown(reading));
		return found;
	}

	private List<Candidate> ruled(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		this.rules.forEach((Detector rule) -> found.addAll(rule.find(reading)));
		return found;
	}

}
