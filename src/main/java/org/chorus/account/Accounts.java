package org.chorus.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of accounts: approved text and details, never an original. What is filed is
 * durable when the transaction ends.
 */
@Service
public class Accounts {

	private static final String COLUMNS = "SELECT id, state, week, released, change, content FROM account ";

	private final JdbcClient jdbc;

	private final ContentColumn column;

	private final ApplicationEventPublisher events;

	private final SecureRandom random;

	private final Clock clock;

	Accounts(JdbcClient jdbc, ContentColumn column, ApplicationEventPublisher events, SecureRandom random,
			Clock clock) {
		this.jdbc = jdbc;
		this.column = column;
		this.events = events;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * Files an account for review.
	 */
	@Transactional
	public AccountId file(Content content) {
		AccountId id = AccountId.random(this.random);
		this.jdbc.sql("INSERT INTO account (id, state, week, content) VALUES (?, ?, ?, ?)")
			.params(id.toString(), State.FILED.name(), Week.now(this.clock).toString(), this.column.write(content))
			.update();
		return id;
	}

	public Optional<Account> find(AccountId id) {
		return this.jdbc.sql(COLUMNS + "WHERE id = ? AND content IS NOT NULL")
			.param(id.toString())
			.query((row, number) -> account(row))
			.optional();
	}

	/**
	 * Finds by what staff call it, in the spelling of {@link AccountId#ref()} or near it.
	 */
	public Optional<Account> findByRef(String ref) {
		return AccountId.prefixOf(ref)
			.flatMap((prefix) -> this.jdbc.sql(COLUMNS + "WHERE id >= ? AND id < ? AND content IS NOT NULL")
				.params(prefix + "0", prefix + "g")
				.query((row, number) -> account(row))
				.optional());
	}

	/**
	 * The accounts in a state, by week and then in no order that tells anything.
	 */
	public List<Account> in(State state) {
		return this.jdbc.sql(COLUMNS + "WHERE state = ? AND content IS NOT NULL ORDER BY week, id")
			.param(state.name())
			.query((row, number) -> account(row))
			.list();
	}

	public long count(State state) {
		return this.jdbc.sql("SELECT count(*) FROM account WHERE state = ?")
			.param(state.name())
			.query(Long.class)
			.single();
	}

	/**
	 * Every account that holds content, in order of identifier, a page at a time.
	 * @param after the last identifier of the page before; {@code null} for the first
	 */
	public List<Account> page(@Nullable AccountId after, int limit) {
		return this.jdbc.sql(COLUMNS + "WHERE id > ? AND content IS NOT NULL ORDER BY id LIMIT ?")
			.params((after != null) ? after.toString() : "", limit)
			.query((row, number) -> account(row))
			.list();
	}

	@Transactional
	public void release(AccountId id) {
		this.jdbc.sql("UPDATE account SET released = ? WHERE id = ? AND content IS NOT NULL")
			.params(Week.now(this.clock).toString(), id.toString())
			.update();
		change(id, State.RELEASED);
	}

	/**
	 * Puts changed content in place of the present one; a released account stays so.
	 */
	@Transactional
	public void replace(AccountId id, Content content) {
		int updated = this.jdbc.sql("UPDATE account SET content = ? WHERE id = ? AND content IS NOT NULL")
			.params(this.column.write(content), id.toString())
			.update();
		if (updated == 0) {
			throw new NoSuchAccount();
		}
		if (state(id) == State.RELEASED) {
			change(id, State.RELEASED);
		}
	}

	/**
	 * Puts a question to the writer; a released account goes out of search until it is
	 * released again.
	 */
	@Transactional
	public void ask(AccountId id, String question) {
		replaceContent(id, question, State.ASKED);
	}

	/**
	 * Puts the writer's changed content before the reviewer again, with no question open.
	 */
	@Transactional
	public void answered(AccountId id, Content content) {
		Account account = find(id).orElseThrow(NoSuchAccount::new);
		this.jdbc.sql("UPDATE account SET content = ? WHERE id = ?")
			.params(this.column.write(content.withQuestion(null)), id.toString())
			.update();
		moveOutOfSearch(account, State.FILED);
	}

	/**
	 * Removes the content; a tombstone that holds nothing but the identifier stays.
	 * Nothing happens where the account is withdrawn already.
	 */
	@Transactional
	public void withdraw(AccountId id) {
		if (find(id).isEmpty()) {
			return;
		}
		this.jdbc.sql("UPDATE account SET content = NULL, week = NULL, released = NULL WHERE id = ?")
			.param(id.toString())
			.update();
		change(id, State.WITHDRAWN);
		this.events.publishEvent(new AccountWithdrawn(id));
	}

	/**
	 * The changes after a number, in order; an account that changed twice stands where it
	 * changed last.
	 */
	public List<Change> changesAfter(long number, int limit) {
		return this.jdbc.sql(COLUMNS + "WHERE change > ? ORDER BY change LIMIT ?")
			.params(number, limit)
			.query((row, n) -> new Change(row.getLong("change"), AccountId.parse(row.getString("id")),
					State.RELEASED.name().equals(row.getString("state")) ? Optional.of(account(row))
							: Optional.empty()))
			.list();
	}

	public long lastChange() {
		return this.jdbc.sql("SELECT last FROM change_number").query(Long.class).single();
	}

	private void replaceContent(AccountId id, String question, State state) {
		Account account = find(id).orElseThrow(NoSuchAccount::new);
		this.jdbc.sql("UPDATE account SET content = ? WHERE id = ?")
			.params(this.column.write(account.content().withQuestion(question)), id.toString())
			.update();
		moveOutOfSearch(account, state);
	}

	private void moveOutOfSearch(Account account, State state) {
		if (account.state() == State.RELEASED) {
			change(account.id(), state);
		}
		else {
			this.jdbc.sql("UPDATE account SET state = ? WHERE id = ?")
				.params(state.name(), account.id().toString())
				.update();
		}
	}

	private void change(AccountId id, State state) {
		this.jdbc.sql("UPDATE change_number SET last = last + 1").update();
		long number = lastChange();
		int updated = this.jdbc.sql("UPDATE account SET state = ?, change = ? WHERE id = ? AND state <> ?")
			.params(state.name(), number, id.toString(), State.WITHDRAWN.name())
			.update();
		if (updated == 0) {
			throw new NoSuchAccount();
		}
		this.events.publishEvent(new AccountChanged(id, number));
	}

	private State state(AccountId id) {
		return this.jdbc.sql("SELECT state FROM account WHERE id = ?")
			.param(id.toString())
			.query((row, number) -> State.valueOf(row.getString(1)))
			.single();
	}

	private Account account(ResultSet row) throws SQLException {
		String released = row.getString("released");
		return new Account(AccountId.parse(row.getString("id")), State.valueOf(row.getString("state")),
				Week.parse(row.getString("week")), (released != null) ? Week.parse(released) : null,
				row.getLong("change"), this.column.read(row.getBytes("content")));
	}

}
