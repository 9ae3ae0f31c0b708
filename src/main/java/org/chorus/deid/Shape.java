package org.chorus.deid;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

import org.chorus.account.IdentifierKind;

/**
 * An identifier known by the form in which it is written. Every repetition in a pattern
 * is bounded, so that it takes time linear in the text. A pattern reads the text in lower
 * case, figures mended, from the beginning of a word; its first group, where it has one,
 * is what goes out.
 *
 * @param needs what a text must hold for the shape to be in it at all
 * @param evidence what must hold of a find, or else it is none
 * @param check a check digit or letter; where it fails the number still goes out, under
 * half the confidence
 */
record Shape(String rule, IdentifierKind kind, double confidence, Form form, String needs, Predicate<Found> evidence,
		Predicate<Found> check) {

	private static final double DOUBT = 0.5;

	static Shape of(String rule, IdentifierKind kind, double confidence, String pattern) {
		return new Shape(rule, kind, confidence, Form.of("(?:" + pattern + ")(?![a-z0-9])"), "", (Found found) -> true,
				(Found found) -> true);
	}

	Shape when(Predicate<Found> condition) {
		return new Shape(this.rule, this.kind, this.confidence, this.form, this.needs, this.evidence.and(condition),
				this.check);
	}

	/**
	 * The same shape, looked for only in texts that hold this anywhere.
	 */
	Shape needing(String sign) {
		return new Shape(this.rule, this.kind, this.confidence, this.form, sign, this.evidence, this.check);
	}

	Shape checkedBy(Predicate<Found> condition) {
		return new Shape(this.rule, this.kind, this.confidence, this.form, this.needs, this.evidence, condition);
	}

	/**
	 * Looks here and nowhere else.
	 * @return one past what was found, or 0
	 */
	int find(Reading reading, Matcher matcher, int at, List<Candidate> found) {
		if (!matcher.region(at, reading.figures().length()).lookingAt()) {
			return 0;
		}
		Found hit = Found.of(reading, matcher);
		int end = matcher.end();
		if (!this.evidence.test(hit)) {
			return 0;
		}
		double certainty = this.check.test(hit) ? this.confidence : this.confidence * DOUBT;
		found.add(Candidate.of(hit.begin(), hit.end(), this.kind, this.rule, certainty));
		return end;
	}

	/**
	 * Reads a text from any place, seeing what stands around.
	 */
	Matcher reader(String text) {
		return this.form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	boolean mayBeIn(String text) {
		return text.contains(this.needs);
	}

}
