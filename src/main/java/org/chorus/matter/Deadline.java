package org.chorus.matter;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How long there is until a reply is due.
 *
 * @param days whole days, and {@code hours} beside them, of the time left or gone
 */
record Deadline(LocalDateTime due, boolean past, long days, long hours) {

	static Deadline of(LocalDateTime due, LocalDateTime now) {
		Duration left = Duration.between(now, due);
		Duration size = left.abs();
		return new Deadline(due, left.isNegative(), size.toDays(), size.toHoursPart());
	}

}
