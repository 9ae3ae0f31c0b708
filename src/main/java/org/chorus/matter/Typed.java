package org.chorus.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Days and hours as people type them: {@code 7 November 2014}, {@code 7/11/2014},
 * {@code 2014-11-07}; {@code 16:00}, {@code 4pm}.
 */
final class Typed {

	private static final List<DateTimeFormatter> DAYS = formats("[EEEE[,] ]d MMMM uuuu", "[EEE[,] ]d MMM uuuu",
			"d/M/uuuu", "d.M.uuuu", "uuuu-M-d");

	private static final List<DateTimeFormatter> HOURS = formats("H:mm", "H.mm", "h[:mm][.mm][ ]a");

	private Typed() {
	}

	/**
	 * A day that is in the calendar and in this century.
	 */
	static Optional<LocalDate> day(String typed) {
		return read(typed, DAYS, LocalDate::parse).filter((day) -> day.getYear() >= 2000 && day.getYear() < 2100);
	}

	static Optional<LocalTime> hour(String typed) {
		return read(typed, HOURS, LocalTime::parse);
	}

	static String say(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
	}

	private static <T> Optional<T> read(String typed, List<DateTimeFormatter> formats,
			BiFunction<String, DateTimeFormatter, T> reader) {
		String clean = typed.strip().replaceAll("\\s+", " ");
		return formats.stream().flatMap((format) -> parse(clean, format, reader).stream()).findFirst();
	}

	private static <T> Optional<T> parse(String typed, DateTimeFormatter format,
			BiFunction<String, DateTimeFormatter, T> reader) {
		try {
			return Optional.of(reader.apply(typed, format));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static List<DateTimeFormatter> formats(String... patterns) {
		return List.of(patterns)
			.stream()
			.map((pattern) -> new DateTimeFormatterBuilder().parseCaseInsensitive()
				.appendPattern(pattern)
				.toFormatter(Locale.UK)
				.withResolverStyle(ResolverStyle.STRICT))
			.toList();
	}

}
