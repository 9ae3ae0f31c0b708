package org.chorus.custody;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.chorus.account.Week;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes originals after twelve months (requirement S45).
 */
@Component
class Retention {

	private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

	private static final Duration KEPT = Duration.ofDays(53 * 7);

	private final Originals originals;

	private final Clock clock;

	Retention(Originals originals, Clock clock) {
		this.originals = originals;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 24, timeUnit = TimeUnit.HOURS)
	void dispose() {
		int gone = this.originals.deleteBefore(Week.now(Clock.offset(this.clock, KEPT.negated())));
		if (gone > 0) {
			LOG.info("Deleted {} originals kept for twelve months", gone);
		}
	}

}
