package org.chorus.matter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How long there is until a reply is due, in hours that pass: a night in which clocks
 * change is an hour longer or shorter.
 *
 * @param days whole days, and {@code hours} beside them, of the time left or gone
 */
record Deadline(LocalDateTime due, boolean past, long days, long hours) {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	static Deadline of(LocalDateTime due, Clock clock) {
		Duration left = Duration.between(Instant.now(clock), due.atZone(LONDON));
		Duration size = left.abs();
		return new Deadline(due, left.isNegative(), size.toDays(), size.toHoursPart());
	}

	/**
	 * Whether clocks in London ever show this: they skip an hour each March.
	 */
	static boolean exists(LocalDateTime time) {
		return !LONDON.getRules().getValidOffsets(time).isEmpty();
	}

}
