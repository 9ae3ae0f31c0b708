package org.chorus.search;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.chorus.audit.Trail;
import org.chorus.matter.MatterId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Records searches in the staff's trail by a keyed hash of the query and a count: the
 * same query can be shown to have been asked, and no words can be read from it
 * (requirement S33).
 */
@Service
public class SearchTrail {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String NAME = "query";

	private static final int HASH_BYTES = 16;

	private final JdbcClient jdbc;

	private final SecureRandom random;

	private final Trail trail;

	SearchTrail(JdbcClient jdbc, SecureRandom random, Trail trail) {
		this.jdbc = jdbc;
		this.random = random;
		this.trail = trail;
	}

	/**
	 * Records that somebody searched.
	 */
	public void searched(String actor, String role, String query, long found) {
		this.trail.staff(actor, role, "search", hash(query), found + " accounts");
	}

	/**
	 * Records that somebody read an account.
	 */
	public void read(String actor, String role, String ref) {
		this.trail.staff(actor, role, "read account", ref, "shown");
	}

	/**
	 * Records that somebody took a list of references and details.
	 */
	public void exported(String actor, String role, String query, long accounts) {
		this.trail.staff(actor, role, "export list", hash(query), accounts + " accounts");
	}

	/**
	 * Records that somebody opened a search to the lawyers of a matter.
	 */
	void shared(String actor, String query, MatterId matter) {
		this.trail.staff(actor, "lawyer", "share search", hash(query), "in " + matter);
	}

	private String hash(String query) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(query.getBytes(StandardCharsets.UTF_8)), 0, HASH_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has " + ALGORITHM, ex);
		}
	}

	private byte[] key() {
		byte[] fresh = new byte[32];
		this.random.nextBytes(fresh);
		return stored().orElseGet(() -> {
			this.jdbc.sql("INSERT INTO search_key (name, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
				.params(NAME, fresh)
				.update();
			return stored().orElseThrow();
		});
	}

	private Optional<byte[]> stored() {
		return this.jdbc.sql("SELECT content FROM search_key WHERE name = ?")
			.param(NAME)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

}
