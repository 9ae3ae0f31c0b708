package org.chorus.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of entry codes: SHA-256, kind and year of those not yet used, and how many
 * were used. Nothing joins a code with who was given it or what was filed with it
 * (requirements S1 and S2).
 */
@Component
class Codes {

	private final JdbcClient jdbc;

	private final SecureRandom random;

	private final Clock clock;

	Codes(JdbcClient jdbc, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * New codes in an order unlike the one in which they are stored.
	 */
	@Transactional
	List<Code> issue(int count, CodeKind kind) {
		List<Code> codes = new ArrayList<>(Stream.generate(() -> Code.random(this.random)).limit(count).toList());
		String period = String.valueOf(LocalDate.now(this.clock).getYear());
		codes.sort(Comparator.comparing(Code::digest));
		codes.forEach((code) -> this.jdbc.sql("INSERT INTO entry_code (digest, kind, period) VALUES (?, ?, ?)")
			.params(code.digest(), kind.label(), period)
			.update());
		Collections.shuffle(codes, this.random);
		return List.copyOf(codes);
	}

	/**
	 * Uses a code up. Of many who try the same one at the same time, one succeeds.
	 */
	@Transactional
	boolean redeem(Code code) {
		List<Issue> issues = this.jdbc.sql("SELECT kind, period FROM entry_code WHERE digest = ?")
			.param(code.digest())
			.query((row, number) -> new Issue(row.getString("kind"), row.getString("period")))
			.list();
		int deleted = this.jdbc.sql("DELETE FROM entry_code WHERE digest = ?").param(code.digest()).update();
		if (deleted == 0 || issues.isEmpty()) {
			return false;
		}
		count(issues.getFirst());
		return true;
	}

	private void count(Issue issue) {
		int updated = this.jdbc.sql("UPDATE redeemed SET total = total + 1 WHERE kind = ? AND period = ?")
			.params(issue.kind(), issue.period())
			.update();
		if (updated == 0) {
			this.jdbc.sql("INSERT INTO redeemed (kind, period, total) VALUES (?, ?, 1)")
				.params(issue.kind(), issue.period())
				.update();
		}
	}

	private record Issue(String kind, String period) {
	}

}
