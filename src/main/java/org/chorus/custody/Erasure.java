package org.chorus.custody;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.chorus.account.AccountWithdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties SQLite's write-ahead log after a withdrawal, for it keeps the text as it was
 * before until it is written over (requirement S46).
 */
@Component
class Erasure {

	private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

	private final DataSource database;

	private final AtomicBoolean due = new AtomicBoolean(true);

	Erasure(DataSource database) {
		this.database = database;
	}

	@EventListener
	void on(AccountWithdrawn withdrawn) {
		this.due.set(true);
	}

	@Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void erase() {
		if (!this.due.getAndSet(false)) {
			return;
		}
		try (Connection connection = this.database.getConnection()) {
			if (connection.getMetaData().getDatabaseProductName().equals("SQLite") && !truncate(connection)) {
				this.due.set(true);
			}
		}
		catch (SQLException ex) {
			this.due.set(true);
			LOG.warn("The write-ahead log could not be emptied; it is tried again in ten minutes");
		}
	}

	/**
	 * Whether the log is empty now; it is not while somebody reads from it.
	 */
	private static boolean truncate(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
			return row.next() && row.getInt(1) == 0;
		}
	}

}
