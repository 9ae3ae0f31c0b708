package org.chorus.matter;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.chorus.account.AccountId;
import org.chorus.account.AccountWithdrawn;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.audit.Trail;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lawyers' matters. One that a lawyer may not see is, to that lawyer, not there.
 */
@Service
public class Matters {

	private final JdbcClient jdbc;

	private final MatterColumn column;

	private final Accounts accounts;

	private final Trail trail;

	private final SecureRandom random;

	Matters(JdbcClient jdbc, MatterColumn column, Accounts accounts, Trail trail, SecureRandom random) {
		this.jdbc = jdbc;
		this.column = column;
		this.accounts = accounts;
		this.trail = trail;
		this.random = random;
	}

	/**
	 * The matters that a lawyer may see, by title.
	 */
	public List<Matter> of(String lawyer) {
		return all().stream()
			.filter((matter) -> matter.lawyers().contains(lawyer))
			.sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
			.toList();
	}

	public Optional<Matter> find(MatterId id, String lawyer) {
		return find(id).filter((matter) -> matter.lawyers().contains(lawyer));
	}

	/**
	 * The accounts of a matter in the order of their tabs, for a bundle or a command.
	 */
	public List<AccountId> accounts(MatterId id) {
		return find(id).map(Matter::accounts).orElse(List.of());
	}

	/**
	 * A matter for a command, whose operator is no lawyer.
	 */
	public Optional<Matter> find(MatterId id) {
		return this.jdbc.sql("SELECT id, content FROM matter WHERE id = ?")
			.param(id.value())
			.query((row, number) -> this.column.read(new MatterId(row.getString(1)), row.getBytes(2)))
			.optional();
	}

	@Transactional
	public Matter create(About about, String lawyer) {
		Matter matter = Matter.begun(MatterId.random(this.random), about, lawyer);
		this.jdbc.sql("INSERT INTO matter (id, content) VALUES (?, ?)")
			.params(matter.id().value(), this.column.write(matter))
			.update();
		record(lawyer, "matter-create", matter.id().value());
		return matter;
	}

	@Transactional
	public void describe(MatterId id, About about, String lawyer) {
		change(id, lawyer, (matter) -> matter.withAbout(about));
		record(lawyer, "matter-describe", id.value());
	}

	/**
	 * Lets another lawyer see and change a matter.
	 */
	@Transactional
	public void share(MatterId id, String with, String lawyer) {
		change(id, lawyer, (matter) -> matter.withLawyer(with));
		record(lawyer, "matter-share", id.value() + " with " + with);
	}

	/**
	 * Puts released accounts at the end, in the order given; one that is in already keeps
	 * its place, one that is not released stays out.
	 */
	@Transactional
	public void add(MatterId id, Collection<AccountId> more, String lawyer) {
		Set<AccountId> released = new LinkedHashSet<>(more);
		released.removeIf(
				(each) -> this.accounts.find(each).filter((account) -> account.state() == State.RELEASED).isEmpty());
		change(id, lawyer, (matter) -> matter.withAccounts(released));
		record(lawyer, "matter-add", id.value() + " " + released.size());
	}

	/**
	 * Takes an account out, and keeps where it stood and why, so that it can be put back.
	 */
	@Transactional
	public void drop(MatterId id, AccountId account, String why, String lawyer) {
		change(id, lawyer, (matter) -> matter.without(account, lawyer, why));
		record(lawyer, "matter-remove", id.value() + " 1");
	}

	/**
	 * Puts an account that was taken out where it stood, if it is still released.
	 */
	@Transactional
	public void putBack(MatterId id, AccountId account, String lawyer) {
		if (this.accounts.find(account).filter((found) -> found.state() == State.RELEASED).isPresent()) {
			change(id, lawyer, (matter) -> matter.withBack(account));
			record(lawyer, "matter-add", id.value() + " 1");
		}
	}

	/**
	 * Moves an account to a place, 1 for the first; a number beyond the ends means the
	 * nearer end.
	 */
	@Transactional
	public void move(MatterId id, AccountId account, int place, String lawyer) {
		change(id, lawyer, (matter) -> matter.withMoved(account, place));
	}

	/**
	 * Keeps the sections in this order, with what is written over each.
	 */
	@Transactional
	public void arrange(MatterId id, List<Section> sections, String lawyer) {
		change(id, lawyer, (matter) -> matter.withSections(sections));
		record(lawyer, "matter-sections", id.value());
	}

	/**
	 * Keeps how the next bundle is to be printed.
	 */
	@Transactional
	public void choose(MatterId id, Printing printing, String lawyer) {
		change(id, lawyer, (matter) -> matter.withPrinting(printing));
	}

	/**
	 * Notes that a lawyer has read which tabs were withdrawn.
	 */
	@Transactional
	public void noteWithdrawals(MatterId id, String lawyer) {
		change(id, lawyer, Matter::withWithdrawalsSeen);
	}

	/**
	 * Takes a withdrawn account out of every matter, in the transaction that withdraws
	 * it.
	 */
	@EventListener
	void withdrawn(AccountWithdrawn event) {
		all().stream()
			.filter((matter) -> matter.holds(event.id()))
			.forEach((matter) -> change(matter.id(), null, (present) -> present.withoutWithdrawn(event.id())));
	}

	private List<Matter> all() {
		return this.jdbc.sql("SELECT id, content FROM matter")
			.query((row, number) -> this.column.read(new MatterId(row.getString(1)), row.getBytes(2)))
			.list();
	}

	private void change(MatterId id, @Nullable String lawyer, UnaryOperator<Matter> change) {
		// the update takes the row's lock, so that no change is lost to another at the
		// same time
		this.jdbc.sql("UPDATE matter SET id = id WHERE id = ?").param(id.value()).update();
		Matter present = find(id).filter((matter) -> lawyer == null || matter.lawyers().contains(lawyer))
			.orElseThrow(NoSuchMatter::new);
		this.jdbc.sql("UPDATE matter SET content = ? WHERE id = ?")
			.params(this.column.write(change.apply(present)), id.value())
			.update();
	}

	private void record(String lawyer, String action, String object) {
		this.trail.staff(lawyer, "lawyer", action, object, "done");
	}

}
