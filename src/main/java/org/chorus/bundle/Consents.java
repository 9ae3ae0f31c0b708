package org.chorus.bundle;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.chorus.account.AccountId;
import org.chorus.account.AccountWithdrawn;
import org.chorus.audit.Trail;
import org.chorus.matter.Matter;
import org.chorus.staff.lawyers.Lawyers;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what second lawyers were asked, and what they said. A consent is good for one
 * bundle of those accounts, or fewer of them, within the time of the limits.
 */
@Component
class Consents {

	private static final String LAWYER = "lawyer";

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Lawyers lawyers;

	private final Limits limits;

	private final SecureRandom random;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	Consents(JdbcClient jdbc, Trail trail, Lawyers lawyers, Limits limits, SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.lawyers = lawyers;
		this.limits = limits;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * What a lawyer asked or was asked of late, the newest first.
	 */
	List<Request> of(String lawyer) {
		return all().stream()
			.filter((request) -> request.concerns(lawyer) && isFresh(request))
			.sorted(Comparator.comparingLong(Request::at).reversed())
			.toList();
	}

	private List<Request> all() {
		return this.jdbc.sql("SELECT content FROM export_request").query((row, number) -> read(row.getBytes(1))).list();
	}

	Optional<Request> find(String id, String lawyer) {
		return find(id).filter((request) -> request.concerns(lawyer));
	}

	/**
	 * Whether somebody has agreed to an export of these accounts.
	 */
	Optional<Request> agreed(String lawyer, Collection<AccountId> accounts) {
		Set<String> wanted = ids(accounts);
		return of(lawyer).stream()
			.filter((request) -> request.asker().equals(lawyer) && request.state() == Request.State.AGREED)
			.filter((request) -> request.accounts().containsAll(wanted))
			.findFirst();
	}

	/**
	 * Whom a lawyer can ask.
	 */
	List<String> others(String asker) {
		return this.lawyers.active().stream().filter((name) -> !name.equals(asker)).toList();
	}

	/**
	 * Asks a second lawyer.
	 * @param total how many accounts it would be in a day
	 */
	@Transactional
	public Request ask(Matter matter, String asker, String second, String why, int total) {
		if (!others(asker).contains(second)) {
			throw new IllegalArgumentException("The second lawyer is one who works here, and another than the first");
		}
		byte[] id = new byte[16];
		this.random.nextBytes(id);
		Request request = new Request(HexFormat.of().formatHex(id), asker, second, matter.id().value(), matter.title(),
				ids(matter.accounts()), total, why, Request.State.WAITING, "", now(), 0);
		this.trail.staff(asker, LAWYER, "export consent asked", request.id() + " of " + second,
				request.accounts().size() + " accounts");
		this.jdbc.sql("INSERT INTO export_request (id, content) VALUES (?, ?)")
			.params(request.id(), this.json.writeValueAsBytes(request))
			.update();
		return request;
	}

	/**
	 * The second lawyer agrees or refuses; nobody else can.
	 */
	@Transactional
	public void answer(String id, String second, boolean agrees, String words) {
		Request.State answer = agrees ? Request.State.AGREED : Request.State.REFUSED;
		change(id, (request) -> {
			if (request.state() != Request.State.WAITING || !request.second().equals(second)) {
				throw new NoSuchBundle();
			}
			return request.answered(answer, words, now());
		});
		this.trail.staff(second, LAWYER, agrees ? "export consent given" : "export consent refused", id, "done");
	}

	@Transactional
	public void takeBack(String id, String asker) {
		change(id, (request) -> {
			if (!request.asker().equals(asker) || request.state() == Request.State.USED) {
				throw new NoSuchBundle();
			}
			return request.answered(Request.State.TAKEN_BACK, request.said(), now());
		});
		this.trail.staff(asker, LAWYER, "export consent taken back", id, "done");
	}

	/**
	 * Takes an account out of what was asked, and of what was agreed to.
	 */
	@EventListener
	@Transactional
	public void withdrawn(AccountWithdrawn event) {
		String gone = event.id().toString();
		all().stream()
			.filter((request) -> request.accounts().contains(gone))
			.forEach((request) -> change(request.id(), (present) -> present.without(gone)));
	}

	/**
	 * Uses a consent up for a copy.
	 * @return false where nobody agreed to these accounts
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean spend(String lawyer, Collection<AccountId> accounts, int copy) {
		Optional<Request> consent = agreed(lawyer, accounts);
		consent.ifPresent((request) -> {
			change(request.id(), (present) -> present.spent(copy));
			this.trail.staff(lawyer, LAWYER, "export over the limit", "copy " + Wording.copy(copy),
					"agreed by " + request.second());
		});
		return consent.isPresent();
	}

	private boolean isFresh(Request request) {
		return Instant.ofEpochSecond(request.at()).plus(this.limits.within()).isAfter(this.clock.instant());
	}

	private void change(String id, UnaryOperator<Request> change) {
		// the update takes the row's lock, so that a consent cannot be used twice
		this.jdbc.sql("UPDATE export_request SET id = id WHERE id = ?").param(id).update();
		Request changed = change.apply(find(id).orElseThrow(NoSuchBundle::new));
		this.jdbc.sql("UPDATE export_request SET content = ? WHERE id = ?")
			.params(this.json.writeValueAsBytes(changed), id)
			.update();
	}

	private Optional<Request> find(String id) {
		return this.jdbc.sql("SELECT content FROM export_request WHERE id = ?")
			.param(id)
			.query((row, number) -> read(row.getBytes(1)))
			.optional();
	}

	private Request read(byte[] content) {
		return this.json.readValue(content, Request.class);
	}

	private long now() {
		return this.clock.instant().getEpochSecond();
	}

	private static Set<String> ids(Collection<AccountId> accounts) {
		return accounts.stream().map(AccountId::toString).collect(Collectors.toSet());
	}

}
