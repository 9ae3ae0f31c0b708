package org.chorus.custody;

import org.chorus.account.AccountId;
import org.chorus.account.Week;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The store of sealed originals.
 */
@Component
class Originals {

	private final JdbcClient jdbc;

	Originals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(AccountId account, int part, Week week, byte[] sealed) {
		this.jdbc.sql("INSERT INTO original (account, part, week, sealed) VALUES (?, ?, ?, ?)")
			.params(account.toString(), part, week.toString(), sealed)
			.update();
	}

	int count(AccountId account) {
		return this.jdbc.sql("SELECT count(*) FROM original WHERE account = ?")
			.param(account.toString())
			.query(Integer.class)
			.single();
	}

	void delete(AccountId account) {
		this.jdbc.sql("DELETE FROM original WHERE account = ?").param(account.toString()).update();
	}

	/**
	 * Deletes those sealed before a week.
	 */
	int deleteBefore(Week week) {
		return this.jdbc.sql("DELETE FROM original WHERE week < ?").param(week.toString()).update();
	}

}
