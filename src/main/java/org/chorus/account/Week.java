package org.chorus.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * An ISO week, the finest time kept of an account.
 *
 * @param year week-based year
 * @param week 1 to 53
 */
public record Week(int year, int week) implements Comparable<Week> {

	public Week {
		if (week < 1 || week > 53) {
			throw new IllegalArgumentException("A week is numbered 1 to 53");
		}
	}

	public static Week now(Clock clock) {
		LocalDate today = LocalDate.now(clock);
		return new Week(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/**
	 * Reads {@code 2014-W09}.
	 */
	public static Week parse(String text) {
		if (!text.matches("\\d{4}-W\\d{2}")) {
			throw new IllegalArgumentException("A week is written as 2014-W09");
		}
		return new Week(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
	}

	@Override
	public int compareTo(Week other) {
		return (this.year != other.year) ? Integer.compare(this.year, other.year)
				: Integer.compare(this.week, other.week);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%04d-W%02d", this.year, this.week);
	}

}
