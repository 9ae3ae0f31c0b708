package org.chorus.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines for spreadsheets (RFC 4180), in which nothing is taken for a formula.
 */
final class Csv {

	private static final String FORMULA = "=+-@\t\r";

	private Csv() {
	}

	static String line(List<String> values) {
		return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String value(String value) {
		String safe = (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
		return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
