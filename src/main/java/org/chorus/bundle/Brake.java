package org.chorus.bundle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.AccountId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one lawyer from taking the collection away: so many accounts and so many bundles
 * in a day, and more only when a second lawyer has agreed. Somebody who exports the same
 * account twice has not taken more, so that each counts once.
 */
@Component
class Brake {

	private final JdbcClient jdbc;

	private final Limits limits;

	private final Consents consents;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	Brake(JdbcClient jdbc, Limits limits, Consents consents, Clock clock) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.consents = consents;
		this.clock = clock;
	}

	Used used(String lawyer) {
		long since = this.clock.instant().minus(this.limits.within()).getEpochSecond();
		return new Used(this.limits, exports(lawyer).stream().filter((export) -> export.at() > since).toList());
	}

	/**
	 * Counts a bundle, inside the transaction that registers it: if that fails, nothing
	 * is counted. The update takes the row's lock, so that bundles made at the same time
	 * are counted one after another.
	 * @throws OverLimit where it is more than this lawyer may export, and no second
	 * lawyer has agreed to it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void count(String lawyer, List<AccountId> accounts, int copy) {
		this.jdbc.sql("INSERT INTO export_meter (lawyer, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
			.params(lawyer, this.json.writeValueAsBytes(List.of()))
			.update();
		this.jdbc.sql("UPDATE export_meter SET lawyer = lawyer WHERE lawyer = ?").param(lawyer).update();
		Used used = used(lawyer);
		if (used.isOver(accounts) && !this.consents.spend(lawyer, accounts, copy)) {
			throw new OverLimit();
		}
		Set<String> ids = accounts.stream().map(AccountId::toString).collect(Collectors.toSet());
		List<Used.Export> all = new ArrayList<>(used.exports());
		all.add(new Used.Export(this.clock.instant().getEpochSecond(), copy, ids));
		this.jdbc.sql("UPDATE export_meter SET content = ? WHERE lawyer = ?")
			.params(this.json.writeValueAsBytes(all), lawyer)
			.update();
	}

	private List<Used.Export> exports(String lawyer) {
		return this.jdbc.sql("SELECT content FROM export_meter WHERE lawyer = ?")
			.param(lawyer)
			.query((row, number) -> this.json.readValue(row.getBytes(1), new TypeReference<List<Used.Export>>() {
			}))
			.optional()
			.orElse(List.of());
	}

}
