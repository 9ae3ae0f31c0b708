package org.chorus.deid;

import java.math.BigInteger;

/**
 * The arithmetic by which issuers guard their numbers against slips of the pen.
 */
final class CheckDigits {

	private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

	private CheckDigits() {
	}

	/**
	 * NHS Data Dictionary: weights 10 to 2, modulus 11.
	 */
	static boolean isNhs(String digits) {
		if (digits.length() != 10) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < 9; i++) {
			sum += (10 - i) * (digits.charAt(i) - '0');
		}
		return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
	}

	/**
	 * ISO/IEC 7812: every second digit from the right doubled, modulus 10.
	 */
	static boolean isCard(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int weighed = (i % 2 == 0) ? digit : 2 * digit;
			sum += (weighed > 9) ? weighed - 9 : weighed;
		}
		return digits.length() >= 13 && sum % 10 == 0;
	}

	/**
	 * ISO 13616: country and check digits last, letters as 10 to 35, modulus 97 is 1.
	 */
	static boolean isIban(String iban) {
		String plain = iban.replaceAll("[^a-z0-9]", "");
		if (plain.length() < 15) {
			return false;
		}
		StringBuilder number = new StringBuilder();
		for (char c : (plain.substring(4) + plain.substring(0, 4)).toCharArray()) {
			number.append(Character.digit(c, 36));
		}
		return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
	}

	/**
	 * The letter of a Police National Computer number: year and serial, modulus 23.
	 */
	static boolean isPnc(String year, String serial, char letter) {
		String two = year.substring(year.length() - 2);
		int number = Integer.parseInt(two + "0".repeat(Math.max(0, 7 - serial.length())) + serial);
		return PNC_LETTERS.charAt(number % 23) == Character.toUpperCase(letter);
	}

}
