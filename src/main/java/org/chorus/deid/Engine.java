package org.chorus.deid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the rules and then the model over a reading, within a time.
 */
final class Engine {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private final Lexicon lexicon;

	private final List<Detector> rules;

	private final Judge judge;

	private final Duration limit;

	Engine(Lexicon lexicon, List<Detector> rules, Model model) {
		this(lexicon, rules, model, Verdicts.BARS);
	}

	Engine(Lexicon lexicon, List<Detector> rules, Model model, Verdicts.Bars bars) {
		this(lexicon, rules, model, bars, LIMIT);
	}

	Engine(Lexicon lexicon, List<Detector> rules, Model model, Verdicts.Bars bars, Duration limit) {
		this.limit = limit;
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
		long end = System.nanoTime() + this.limit.toNanos();
		List<Candidate> found = ruled(this.rules, reading, end);
		found.addAll(this.judge.find(reading, Arbiter.settle(reading.text(), found)));
		check(end);
		return found;
	}

	/**
	 * What is found without the model's judgement: by rules, and unknown words.
	 */
	List<Candidate> findPlainly(Reading reading) {
		List<Candidate> found = ruled(this.rules, reading, System.nanoTime() + this.limit.toNanos());
		found.addAll(this.judge.unknown(reading));
		return found;
	}

	private List<Candidate> ruled(List<Detector> rules, Reading reading, long end) {
		List<Candidate> found = new ArrayList<>();
		for (Detector rule : rules) {
			found.addAll(rule.find(reading));
			check(end);
		}
		return found;
	}

	private void check(long end) {
		if (System.nanoTime() > end) {
			throw new IllegalStateException("A text is de-identified within " + this.limit.toSeconds() + " s");
		}
	}

}
