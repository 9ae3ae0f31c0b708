package org.chorus.deid;

import java.util.List;

import org.chorus.account.IdentifierKind;

/**
 * Numbers that the state gives to each person: national insurance, NHS, passport, driving
 * licence.
 */
final class NationalNumbers {

	static final List<Shape> SHAPES = List.of(
			// two letters, six digits, A to D
			shape("national-insurance", 0.9, "[a-z]{2}[ .-]{0,2}(?:[0-9]{2}[ .-]{0,2}){3}[a-d]"),
			shape("national-insurance", 0.85, "[a-z] [a-z][ .-]{0,2}(?:[0-9]{2}[ .-]{0,2}){3}[a-d]"),
			// ten digits, modulus 11
			shape("nhs", 0.85, "(?![0-9]{4}-[0-9]{2}-[0-9]{2})(?:[0-9][ .-]{0,2}){9}[0-9]")
				.when((Found found) -> !found.digits().startsWith("0") && !":".equals(found.after()))
				.checkedBy((Found found) -> CheckDigits.isNhs(found.digits())),
			// five of the surname, six of the birth date, two initials, three of the
			// office
			shape("driving-licence", 0.9, "[a-z]{2,5}+9{0,3} ?[0-9]{6} ?[a-z][a-z9] ?[0-9][a-z0-9]{2}(?: ?[0-9]{2})?"),
			shape("driving-licence", 0.85, "[a-z]{5} ?[0-9]{6} ?[a-z9]{2}[0-9a-z]{3}"),
			// nine digits, or letters and seven
			shape("passport", 0.6, "[0-9]{3} ?[0-9]{3} ?[0-9]{3}"));

	private NationalNumbers() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.NATIONAL_ID, confidence, pattern);
	}

}
