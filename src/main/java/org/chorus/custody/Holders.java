package org.chorus.custody;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The store of the key-holders' public halves.
 */
@Component
class Holders {

	private final JdbcClient jdbc;

	Holders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<HolderPublic> all() {
		return this.jdbc.sql("SELECT public_half FROM holder ORDER BY slot")
			.query((row, number) -> new HolderPublic(row.getString(1)))
			.list();
	}

	HolderAdded add(HolderPublic holder) {
		List<HolderPublic> known = all();
		if (known.contains(holder)) {
			return HolderAdded.KNOWN;
		}
		if (known.size() >= PairSeal.HOLDERS) {
			return HolderAdded.FULL;
		}
		this.jdbc.sql("INSERT INTO holder (slot, public_half) VALUES (?, ?)")
			.params(known.size() + 1, holder.text())
			.update();
		return HolderAdded.ADDED;
	}

}
