package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.chorus.audit.Trail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a change of the limits on export into the trail at the first start with them.
 */
@Component
@ConditionalOnWebApplication
class KnownLimits {

	private final JdbcClient jdbc;

	private final Limits limits;

	private final Trail trail;

	KnownLimits(JdbcClient jdbc, Limits limits, Trail trail) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.trail = trail;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void look() {
		Optional<String> known = this.jdbc.sql("SELECT content FROM export_limits")
			.query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
			.optional();
		String now = this.limits.say();
		String before = known.orElse(Limits.USUAL.say());
		if (!before.equals(now)) {
			this.trail.staff("operator", "operator", "export limits changed", "from " + before, "to " + now);
		}
		this.jdbc.sql("DELETE FROM export_limits").update();
		this.jdbc.sql("INSERT INTO export_limits (one, content) VALUES (1, ?)")
			.param(now.getBytes(StandardCharsets.UTF_8))
			.update();
	}

}
