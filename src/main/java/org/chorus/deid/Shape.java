package org.chorus.deid;

import java.util.ArrayList;
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
 * @param evidence what must hold of a find, or else it is none
 * @param check a check digit or letter; where it fails the number still goes out, under
 * half the confidence
 */
record Shape(String rule, IdentifierKind kind, double confidence, Form form, Predicate<Found> evidence,
		Predicate<Found> check) {

	private static final double DOUBT = 0.5;

	static Shape of(String rule, IdentifierKind kind, double confidence, String pattern) {
		return new Shape(rule, kind, confidence, Form.of("(?:" + pattern + ")(?![a-z0-9])"), (Found found) -> true,
				(Found found) -> true);
	}

	Shape when(Predicate<Found> condition) {
		return new Shape(this.rule, this.kind, this.confidence, this.form, this.evidence.and(condition), this.check);
	}

	Shape checkedBy(Predicate<Found> condition) {
		return new Shape(this.rule, this.kind, this.confidence, this.form, this.evidence, condition);
	}

	List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		String text = reading.figures();
		Matcher matcher = this.form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		for (int at = 0; at < text.length(); at++) {
			if (isBeginning(text, at) && this.form.mayBegin(text, at)
					&& matcher.region(at, text.length()).lookingAt()) {
				at = Math.max(at, take(Found.of(reading, matcher), matcher.end(), found) - 1);
			}
		}
		return found;
	}

	/**
	 * Adds the find where it stands; where to look on.
	 */
	private int take(Found hit, int end, List<Candidate> found) {
		if (!this.evidence.test(hit)) {
			return 0;
		}
		double certainty = this.check.test(hit) ? this.confidence : this.confidence * DOUBT;
		found.add(Candidate.of(hit.begin(), hit.end(), this.kind, this.rule, certainty));
		return end;
	}

	private static boolean isBeginning(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) ? at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
				: c == '@' || c == '+' || c == '\'';
	}

}
