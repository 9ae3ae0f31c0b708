package org.chorus.deid;

import java.util.List;

import org.chorus.account.IdentifierKind;

/**
 * Telephone numbers of this country in any spacing, of others with their plus, and
 * extensions.
 */
final class Telephones {

	private static final String REST = "(?:(?:[)( ./-]{0,3}|\\n)[0-9])";

	private static final String NO_DATE = "(?![0-9]{1,2} {0,2}[/.-] {0,2}[0-9]{1,2} {0,2}[/.-])";

	private static final String EXTENSION = "(?:,? {0,2}(?:ext|extn|extension|x)[.:]? {0,2}[0-9]{2,6})?";

	static final List<Shape> SHAPES = List.of(
			shape("telephone", 0.9, NO_DATE + "\\(?0[)( ./-]{0,3}[1-9]" + REST + "{8,9}" + EXTENSION),
			shape("telephone", 0.9, "(?:\\+|00 ?)44" + REST + "{9,11}" + EXTENSION),
			shape("telephone", 0.85, "\\+[0-9]{1,3}" + REST + "{7,12}"),
			shape("telephone", 0.85, "7[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}"),
			shape("telephone-extension", 0.85, "(?:ext|extn|extension|x)[.:]? {0,2}(?:no\\.? |number )?([0-9]{3,6})"));

	private Telephones() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.PHONE, confidence, pattern);
	}

}
