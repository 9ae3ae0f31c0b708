package org.chorus.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

import org.chorus.audit.Entry.What;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only trails. An entry is written before the result of an act is returned;
 * where it cannot be written the act fails. An entry never holds content, a code, the
 * words of a query or an address.
 */
@Service
public class Trail {

	private final JdbcClient jdbc;

	private final Clock clock;

	Trail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records what a member of staff, or the operator of a command, did.
	 * @param object an identifier or a count, never content
	 */
	@Transactional
	public void staff(String actor, String role, String action, String object, String outcome) {
		String at = DateTimeFormatter.ISO_INSTANT.format(this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		append(Chain.STAFF, at, new What(actor, role, action, object, outcome));
	}

	/**
	 * Records that some member did something this week.
	 */
	@Transactional
	public void member(String action) {
		LocalDate today = LocalDate.now(this.clock);
		String week = String.format(Locale.ROOT, "%04d-W%02d", today.get(IsoFields.WEEK_BASED_YEAR),
				today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
		append(Chain.MEMBER, week, new What("", "", action, "", ""));
	}

	/**
	 * The hash of the last entry of the staff's trail, 64 hexadecimal digits.
	 */
	public String head() {
		return this.jdbc.sql("SELECT hash FROM audit_head WHERE chain = ?")
			.param(Chain.STAFF.label())
			.query(String.class)
			.single();
	}

	/**
	 * Entries, newest first.
	 * @param before only entries with a smaller number; {@link Long#MAX_VALUE} for the
	 * newest
	 */
	public List<Entry> entries(Chain chain, long before, int limit) {
		return this.jdbc.sql("SELECT * FROM audit_entry WHERE chain = ? AND seq < ? ORDER BY seq DESC LIMIT ?")
			.params(chain.label(), before, limit)
			.query(Trail::entry)
			.list();
	}

	/**
	 * Recomputes every hash of a chain.
	 */
	public Verdict verify(Chain chain) {
		Verifier verifier = new Verifier(chain);
		List<Entry> page;
		long last = 0;
		do {
			page = this.jdbc.sql("SELECT * FROM audit_entry WHERE chain = ? AND seq > ? ORDER BY seq LIMIT 1000")
				.params(chain.label(), last)
				.query(Trail::entry)
				.list();
			page.forEach(verifier::next);
			last = page.isEmpty() ? last : page.getLast().seq();
		}
		while (!page.isEmpty());
		return this.jdbc.sql("SELECT seq, hash FROM audit_head WHERE chain = ?")
			.param(chain.label())
			.query((row, number) -> verifier.end(row.getLong("seq"), row.getString("hash")))
			.optional()
			.orElseGet(() -> verifier.end(-1, ""));
	}

	private void append(Chain chain, String at, What what) {
		// the update takes the head's lock, so that two appends cannot share a number
		this.jdbc.sql("UPDATE audit_head SET seq = seq + 1 WHERE chain = ?").param(chain.label()).update();
		Entry entry = this.jdbc.sql("SELECT seq, hash FROM audit_head WHERE chain = ?")
			.param(chain.label())
			.query((row, number) -> Entry.next(chain, row.getLong("seq"), at, what, row.getString("hash")))
			.single();
		this.jdbc
			.sql("INSERT INTO audit_entry (chain, seq, at, actor, role, action, object, outcome, previous, hash) "
					+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(chain.label(), entry.seq(), at, what.actor(), what.role(), what.action(), what.object(),
					what.outcome(), entry.previous(), entry.hash())
			.update();
		this.jdbc.sql("UPDATE audit_head SET hash = ? WHERE chain = ?").params(entry.hash(), chain.label()).update();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(Chain.valueOf(row.getString("chain").toUpperCase(Locale.ROOT)), row.getLong("seq"),
				row.getString("at"), row.getString("actor"), row.getString("role"), row.getString("action"),
				row.getString("object"), row.getString("outcome"), row.getString("previous"), row.getString("hash"));
	}

}
