package org.chorus.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Each lawyer's own searches: under random names while they are looked at, for a month as
 * a history, and for good where they are saved. Nobody else sees them, but the lawyers of
 * a matter in which their lawyer has shared one (requirement S33).
 */
@Service
class Searches {

	private static final Comparator<Kept> NEWEST = Comparator.comparing((Kept kept) -> kept.asked().at()).reversed();

	private static final Duration HISTORY = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Matters matters;

	private final SecureRandom random;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	Searches(JdbcClient jdbc, Matters matters, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.matters = matters;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * A search under its name.
	 */
	record Kept(String id, String lawyer, Asked asked) {

		boolean isOf(String name) {
			return this.lawyer.equals(name);
		}

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
		return id;
	}

	/**
	 * A search of the lawyer's own, or one that is shared in a matter of that lawyer.
	 */
	Optional<Asked> find(String lawyer, String id) {
		return open(lawyer, id).map(Kept::asked);
	}

	/**
	 * The same with whose it is.
	 */
	Optional<Kept> open(String lawyer, String id) {
		return one(id).filter((kept) -> kept.isOf(lawyer) || isShared(id, lawyer));
	}

	/**
	 * Keeps a search under a name and opens it to the lawyers of a matter.
	 * @return the identifier under which it is shared; that of the lawyer's own search
	 * stays for nobody else
	 */
	@Transactional
	String share(String lawyer, Asked asked, MatterId matter) {
		if (this.matters.find(matter, lawyer).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String id = keep(lawyer, asked);
		this.jdbc.sql("INSERT INTO shared_result (matter, result) VALUES (?, ?)").params(matter.value(), id).update();
		return id;
	}

	/**
	 * The searches that others shared in a matter, newest first.
	 */
	List<Kept> sharedIn(MatterId matter, String lawyer) {
		return this.jdbc.sql("SELECT result FROM shared_result WHERE matter = ?")
			.param(matter.value())
			.query((row, number) -> row.getString(1))
			.list()
			.stream()
			.flatMap((id) -> one(id).stream())
			.filter((kept) -> !kept.isOf(lawyer))
			.sorted(NEWEST)
			.toList();
	}

	private boolean isShared(String id, String lawyer) {
		return this.jdbc.sql("SELECT matter FROM shared_result WHERE result = ?")
			.param(id)
			.query((row, number) -> row.getString(1))
			.list()
			.stream()
			.anyMatch((matter) -> this.matters.find(new MatterId(matter), lawyer).isPresent());
	}

	private Optional<Kept> one(String id) {
		return this.jdbc.sql("SELECT id, lawyer, content FROM search_result WHERE id = ?")
			.param(id)
			.query((row, number) -> new Kept(row.getString(1), row.getString(2), read(row.getBytes(3))))
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
			.query((row, number) -> new Kept(row.getString(1), lawyer, read(row.getBytes(2))))
			.list()
			.stream()
			.sorted(NEWEST)
			.toList();
	}

	@Transactional
	void forget(String lawyer, String id) {
		int gone = this.jdbc.sql("DELETE FROM search_result WHERE id = ? AND lawyer = ?").params(id, lawyer).update();
		if (gone > 0) {
			this.jdbc.sql("DELETE FROM shared_result WHERE result = ?").param(id).update();
		}
	}

	/**
	 * Forgets a lawyer's searches but those that are saved.
	 */
	@Transactional
	void forgetHistory(String lawyer) {
		forget(of(lawyer), null);
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	void forgetOld() {
		this.jdbc.sql("SELECT DISTINCT lawyer FROM search_result")
			.query((row, number) -> row.getString(1))
			.list()
			.forEach((lawyer) -> forget(of(lawyer), this.clock.instant().minus(HISTORY)));
	}

	private void forget(List<Kept> searches, @Nullable Instant before) {
		searches.stream()
			.filter((kept) -> kept.asked().name() == null)
			.filter((kept) -> before == null || kept.asked().at().isBefore(before))
			.forEach((kept) -> forget(kept.lawyer(), kept.id()));
	}

	private Asked read(byte[] content) {
		return this.json.readValue(content, Asked.class);
	}

}
