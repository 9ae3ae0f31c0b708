package org.chorus.intake;

import java.util.Optional;

import org.chorus.account.AccountId;
import org.chorus.account.AccountWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The store of which account a return code opens. The code itself cannot be found from
 * it.
 */
@Component
class Links {

	private final JdbcClient jdbc;

	Links(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(WriterKey key, AccountId account) {
		this.jdbc.sql("INSERT INTO return_link (digest, account) VALUES (?, ?)")
			.params(key.accountLink(), account.toString())
			.update();
	}

	Optional<AccountId> find(WriterKey key) {
		return this.jdbc.sql("SELECT account FROM return_link WHERE digest = ?")
			.param(key.accountLink())
			.query((row, number) -> AccountId.parse(row.getString(1)))
			.optional();
	}

	/**
	 * However an account is withdrawn, its return code is dead with it.
	 */
	@EventListener
	void on(AccountWithdrawn withdrawn) {
		this.jdbc.sql("DELETE FROM return_link WHERE account = ?").param(withdrawn.id().toString()).update();
	}

}
