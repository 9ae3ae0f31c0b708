package org.chorus.account;

import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * The month of the main event; never a day.
 */
public record IncidentMonth(YearMonth month) implements Comparable<IncidentMonth> {

	/**
	 * Reads {@code 2014-09}.
	 * @throws IllegalArgumentException for anything else
	 */
	public static IncidentMonth parse(String text) {
		try {
			return new IncidentMonth(YearMonth.parse(text.strip()));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("A month is written as 2014-09");
		}
	}

	/**
	 * The quarter of the year, 1 to 4.
	 */
	public int quarter() {
		return (this.month.getMonthValue() + 2) / 3;
	}

	@Override
	public int compareTo(IncidentMonth other) {
		return this.month.compareTo(other.month);
	}

	@Override
	public String toString() {
		return this.month.toString();
	}

}
