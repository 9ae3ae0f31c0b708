package org.chorus.deid;

import java.util.List;

import org.chorus.account.IdentifierKind;

/**
 * Sort codes, accounts, cards and international account numbers.
 */
final class BankNumbers {

	private static final String SORT = "[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}";

	private static final String ACCOUNT = "(?:[0-9]{8}|[0-9]{4} [0-9]{4}|[0-9]{2} ?[0-9]{3} ?[0-9]{3}|[0-9]{5} [0-9]{3})";

	static final List<Shape> SHAPES = List.of(shape("sort-code", 0.75, SORT).when((Found found) -> !isDate(found)),
			shape("bank-account", 0.85, SORT + "[ ,;/|-]{1,4}" + ACCOUNT), shape("bank-account", 0.6, ACCOUNT),
			shape("card", 0.8, "[0-9]{4}(?:[ -]{0,2}[0-9]{4}){2}[ -]{0,2}[0-9]{1,7}")
				.checkedBy((Found found) -> CheckDigits.isCard(found.digits())),
			shape("card", 0.8, "3[47][0-9]{2}[ -]{0,2}[0-9]{6}[ -]{0,2}[0-9]{5}")
				.checkedBy((Found found) -> CheckDigits.isCard(found.digits())),
			shape("iban", 0.9, "[a-z]{2} ?[0-9]{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?")
				.when((Found found) -> found.digits().length() >= 10
						&& !found.lower().matches("[a-z]{2} .*|.* [a-z]{1,4}"))
				.checkedBy((Found found) -> CheckDigits.isIban(found.lower())));

	private BankNumbers() {
	}

	private static Shape shape(String rule, double confidence, String pattern) {
		return Shape.of(rule, IdentifierKind.BANK, confidence, pattern);
	}

	/**
	 * Day, month and year of two digits each, with hyphens.
	 */
	private static boolean isDate(Found found) {
		String digits = found.digits();
		int day = Integer.parseInt(digits.substring(0, 2));
		int month = Integer.parseInt(digits.substring(2, 4));
		boolean joined = "-".equals(found.before()) || ":".equals(found.after());
		return joined || day >= 1 && day <= 31 && month >= 1 && month <= 12
				&& !found.reading().lower().substring(Math.max(0, found.begin() - 40), found.begin()).contains("sort");
	}

}
