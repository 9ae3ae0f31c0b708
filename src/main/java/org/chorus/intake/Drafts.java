package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.chorus.custody.AesGcm;
import org.chorus.custody.Padding;
import org.chorus.custody.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of drafts, each closed under a key that only its writer's browser holds, for
 * seven days after it was saved last (requirement S9).
 */
@Component
class Drafts {

	private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

	private static final int DAYS = 7;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final SecureRandom random;

	private final Clock clock;

	Drafts(JdbcClient jdbc, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.json = JsonMapper.builder().build();
		this.random = random;
		this.clock = clock;
	}

	Optional<Draft> find(WriterKey key) {
		return this.jdbc.sql("SELECT sealed FROM draft WHERE id = ? AND day >= ?")
			.params(key.draftId(), oldest())
			.query((row, number) -> open(key, row.getBytes(1)))
			.optional();
	}

	/**
	 * Puts changed words in place of those before. A draft that was filed or withdrawn
	 * meanwhile does not come back.
	 */
	@Transactional
	void save(WriterKey key, Draft draft) {
		int updated = this.jdbc.sql("UPDATE draft SET day = ?, sealed = ? WHERE id = ?")
			.params(today(), close(key, draft), key.draftId())
			.update();
		if (updated == 0) {
			throw new NoDraft();
		}
	}

	/**
	 * Begins a draft, in place of any other under this key.
	 */
	@Transactional
	void begin(WriterKey key, Draft draft) {
		delete(key);
		this.jdbc.sql("INSERT INTO draft (id, day, sealed) VALUES (?, ?, ?)")
			.params(key.draftId(), today(), close(key, draft))
			.update();
	}

	/**
	 * Puts a draft under another key: the one before opens nothing any more. A draft is
	 * moved once, so that one slip gives one account.
	 */
	@Transactional
	void move(WriterKey before, WriterKey now, Draft draft) {
		if (!delete(before)) {
			throw new TimeIsUp();
		}
		begin(now, draft);
	}

	/**
	 * Whether there was one.
	 */
	boolean delete(WriterKey key) {
		return this.jdbc.sql("DELETE FROM draft WHERE id = ?").param(key.draftId()).update() > 0;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void purge() {
		int gone = this.jdbc.sql("DELETE FROM draft WHERE day < ?").param(oldest()).update();
		if (gone > 0) {
			LOG.info("Deleted {} drafts that nobody came back to", gone);
		}
	}

	private byte[] close(WriterKey key, Draft draft) {
		return AesGcm.close(key.draftKey(), Padding.pad(this.json.writeValueAsBytes(draft)), associated(key),
				this.random);
	}

	private Draft open(WriterKey key, byte[] sealed) {
		try {
			return this.json.readValue(Padding.unpad(AesGcm.open(key.draftKey(), sealed, associated(key))),
					Draft.class);
		}
		catch (SealBroken ex) {
			throw new IllegalStateException("A draft does not open under its own key", ex);
		}
	}

	private static byte[] associated(WriterKey key) {
		return key.draftId().getBytes(StandardCharsets.US_ASCII);
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

	private String oldest() {
		return LocalDate.now(this.clock).minusDays(DAYS).toString();
	}

}
