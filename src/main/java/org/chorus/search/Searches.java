package org.chorus.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each lawyer's own searches: under random names while they are looked at, for a month as
 * a history, and for good where they are saved. Nobody else sees them (requirement S33).
 */
@Service
class Searches {

	private static final Duration HISTORY = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final SecureRandom random;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	Searches(JdbcClient jdbc, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * A search under its name.
	 */
	record Kept(String id, Asked asked) {
	}

	Asked ask(String query, List<Filter> filters, Sorting sorting) {
		return new Asked(query, filters, sorting, 0, this.clock.instant(), null, 0, 0);
	}

	@Transactional
	String keep(String lawyer, Asked asked) {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		String id = HexFormat.of().formatHex(bytes);
		this.jdbc.sql("INSERT INTO search_result (id, lawyer, content) VALUES (?, ?, ?)")
			.params(id, lawyer, this.json.writeValueAsBytes(asked))
			.update();
		forgetOld(lawyer);
		return id;
	}

	Optional<Asked> find(String lawyer, String id) {
		return this.jdbc.sql("SELECT content FROM search_result WHERE id = ? AND lawyer = ?")
			.params(id, lawyer)
			.query((row, number) -> read(row.getBytes(1)))
			.optional();
	}

	@Transactional
	void change(String lawyer, String id, Asked asked) {
		this.jdbc.sql("UPDATE search_result SET content = ? WHERE id = ? AND lawyer = ?")
			.params(this.json.writeValueAsBytes(asked), id, lawyer)
			.update();
	}

	/**
	 * All of a lawyer's searches, newest first.
	 */
	List<Kept> of(String lawyer) {
		return this.jdbc.sql("SELECT id, content FROM search_result WHERE lawyer = ?")
			.param(lawyer)
			.query((row, number) -> new Kept(row.getString(1), read(row.getBytes(2))))
			.list()
			.stream()
			.sorted(Comparator.comparing((Kept kept) -> kept.asked().at()).reversed())
			.toList();
	}

	@Transactional
	void forget(String lawyer, String id) {
		this.jdbc.sql("DELETE FROM search_result WHERE id = ? AND lawyer = ?").params(id, lawyer).update();
	}

	/**
	 * Forgets a lawyer's searches but those that are saved.
	 */
	@Transactional
	void forgetHistory(String lawyer) {
		forgetBefore(lawyer, null);
	}

	private void forgetOld(String lawyer) {
		forgetBefore(lawyer, this.clock.instant().minus(HISTORY));
	}

	private void forgetBefore(String lawyer, @Nullable Instant before) {
		of(lawyer).stream()
			.filter((kept) -> kept.asked().name() == null)
			.filter((kept) -> before == null || kept.asked().at().isBefore(before))
			.forEach((kept) -> forget(lawyer, kept.id()));
	}

	private Asked read(byte[] content) {
		return this.json.readValue(content, Asked.class);
	}

}
