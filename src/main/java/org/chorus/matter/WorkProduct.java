package org.chorus.matter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chorus.account.AccountId;
import org.chorus.account.AccountWithdrawn;
import org.chorus.account.Accounts;
import org.chorus.account.State;
import org.chorus.audit.Trail;
import org.chorus.matter.Label.Kind;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lawyers say of accounts: codes, tags and notes, each at a desk that only its
 * lawyers reach. The trail holds each act with identifiers and counts, and no names.
 */
@Service
public class WorkProduct {

	private final JdbcClient jdbc;

	private final WorkColumn column;

	private final Matters matters;

	private final Accounts accounts;

	private final Trail trail;

	private final SecureRandom random;

	private final Clock clock;

	WorkProduct(JdbcClient jdbc, WorkColumn column, Matters matters, Accounts accounts, Trail trail,
			SecureRandom random, Clock clock) {
		this.jdbc = jdbc;
		this.column = column;
		this.matters = matters;
		this.accounts = accounts;
		this.trail = trail;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * Every code and tag that a lawyer may see, by name.
	 */
	public List<Label> labels(String lawyer) {
		return desks(lawyer).flatMap((desk) -> at(desk).stream())
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/**
	 * The codes of a matter, by name.
	 */
	public List<Label> codes(MatterId matter, String lawyer) {
		Desk desk = open(Desk.of(matter), lawyer);
		return at(desk).stream()
			.filter((label) -> label.kind() == Kind.CODE)
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/**
	 * Puts a code on the list of a matter.
	 * @throws NameInUse where there is one of that name
	 */
	@Transactional
	public Label define(MatterId matter, String name, String lawyer) {
		Desk desk = open(Desk.of(matter), lawyer);
		refuseTwice(desk, name, "");
		Label code = new Label(randomId(), desk, Kind.CODE, name, Map.of());
		insert(code);
		record(lawyer, "code-define", code.id() + " of " + matter);
		return code;
	}

	/**
	 * Renames a code; what carries it carries it still.
	 * @throws NameInUse where there is another of that name
	 */
	@Transactional
	public void rename(String code, String name, String lawyer) {
		Label present = label(code, lawyer);
		refuseTwice(present.desk(), name, code);
		change(code, lawyer, (label) -> label.renamed(name));
		record(lawyer, "code-rename", code);
	}

	/**
	 * Takes a code off the list, and off every account that carries it.
	 */
	@Transactional
	public void drop(String code, String lawyer) {
		Label present = label(code, lawyer);
		this.jdbc.sql("DELETE FROM label WHERE id = ?").param(code).update();
		record(lawyer, "code-drop", code + " from " + present.accounts().size());
	}

	/**
	 * Gives an account codes and takes others from it. Codes that are named in neither
	 * stay as they are, so that two lawyers do not undo each other.
	 */
	@Transactional
	public void code(MatterId matter, AccountId account, Set<String> more, Set<String> less, String lawyer) {
		Desk desk = open(Desk.of(matter), lawyer);
		for (Label code : at(desk)) {
			boolean on = code.accounts().containsKey(account);
			if (code.kind() == Kind.CODE && more.contains(code.id()) && !on && isReleased(account)) {
				change(code.id(), lawyer, (label) -> label.on(List.of(account), hand(lawyer)));
				record(lawyer, "code", code.id() + " " + account.ref());
			}
			else if (code.kind() == Kind.CODE && less.contains(code.id()) && on) {
				change(code.id(), lawyer, (label) -> label.off(account));
				record(lawyer, "code-undo", code.id() + " " + account.ref());
			}
		}
	}

	/**
	 * Tags released accounts; the tag is made where there is none of that name.
	 * @return how many accounts carry it that did not before
	 */
	@Transactional
	public int tag(Desk desk, String name, Collection<AccountId> more, String lawyer) {
		open(desk, lawyer);
		Set<AccountId> released = new LinkedHashSet<>(more);
		released.removeIf((account) -> !isReleased(account));
		if (released.isEmpty()) {
			return 0;
		}
		Label tag = at(desk).stream().filter((label) -> label.is(Kind.TAG, name)).findFirst().orElseGet(() -> {
			Label fresh = new Label(randomId(), desk, Kind.TAG, name, Map.of());
			insert(fresh);
			return fresh;
		});
		Label tagged = change(tag.id(), lawyer, (label) -> label.on(released, hand(lawyer)));
		record(lawyer, "tag", tag.id() + " " + released.size());
		return tagged.accounts().size() - tag.accounts().size();
	}

	@Transactional
	public void untag(String tag, AccountId account, String lawyer) {
		change(tag, lawyer, (label) -> label.off(account));
		record(lawyer, "tag-undo", tag + " " + account.ref());
	}

	/**
	 * The notes on an account that a lawyer may read, by desk and then by time.
	 */
	public List<Note> notes(AccountId account, String lawyer) {
		return desks(lawyer)
			.flatMap((desk) -> this.jdbc.sql("SELECT content FROM note WHERE account = ? AND desk = ?")
				.params(account.toString(), desk.key())
				.query((row, number) -> this.column.note(desk, row.getBytes(1)))
				.list()
				.stream()
				.sorted((one, other) -> one.by().at().compareTo(other.by().at())))
			.toList();
	}

	/**
	 * Puts a lawyer's note on a released account in place of the earlier one at that
	 * desk; an empty one takes it away.
	 */
	@Transactional
	public void note(Desk desk, AccountId account, String text, String lawyer) {
		open(desk, lawyer);
		Note note = new Note(desk, hand(lawyer), text);
		int gone = this.jdbc.sql("DELETE FROM note WHERE account = ? AND desk = ? AND lawyer = ?")
			.params(account.toString(), desk.key(), lawyer)
			.update();
		if (!note.text().isEmpty() && isReleased(account)) {
			this.jdbc.sql("INSERT INTO note (account, desk, lawyer, content) VALUES (?, ?, ?, ?)")
				.params(account.toString(), desk.key(), lawyer, this.column.write(note))
				.update();
			record(lawyer, "note", account.ref());
		}
		else if (gone > 0) {
			record(lawyer, "note-remove", account.ref());
		}
	}

	/**
	 * Takes a withdrawn account out of every label, and its notes with it, in the
	 * transaction that withdraws it.
	 */
	@EventListener
	void withdrawn(AccountWithdrawn event) {
		this.jdbc.sql("DELETE FROM note WHERE account = ?").param(event.id().toString()).update();
		this.jdbc.sql("SELECT id, desk, content FROM label")
			.query((row, number) -> this.column.label(row.getString(1), desk(row.getString(2)), row.getBytes(3)))
			.list()
			.stream()
			.filter((label) -> label.accounts().containsKey(event.id()))
			.forEach((label) -> write(label.off(event.id())));
	}

	private Stream<Desk> desks(String lawyer) {
		return Stream.concat(Stream.of(Desk.own(lawyer)),
				this.matters.of(lawyer).stream().map((matter) -> Desk.of(matter.id())));
	}

	/**
	 * The desk, where this lawyer may use it.
	 */
	private Desk open(Desk desk, String lawyer) {
		boolean open = switch (desk) {
			case Desk.Own own -> own.lawyer().equals(lawyer);
			case Desk.Shared shared -> this.matters.find(shared.matter(), lawyer).isPresent();
		};
		if (!open) {
			throw new NoSuchMatter();
		}
		return desk;
	}

	private static Desk desk(String key) {
		String name = key.substring(key.indexOf('/') + 1);
		return key.startsWith("matter/") ? Desk.of(new MatterId(name)) : Desk.own(name);
	}

	private List<Label> at(Desk desk) {
		return this.jdbc.sql("SELECT id, content FROM label WHERE desk = ?")
			.param(desk.key())
			.query((row, number) -> this.column.label(row.getString(1), desk, row.getBytes(2)))
			.list();
	}

	private Label label(String id, String lawyer) {
		Label found = this.jdbc.sql("SELECT id, desk, content FROM label WHERE id = ?")
			.param(id)
			.query((row, number) -> this.column.label(row.getString(1), desk(row.getString(2)), row.getBytes(3)))
			.optional()
			.orElseThrow(NoSuchMatter::new);
		open(found.desk(), lawyer);
		return found;
	}

	private void refuseTwice(Desk desk, String name, String but) {
		if (at(desk).stream().anyMatch((label) -> label.is(Kind.CODE, name) && !label.id().equals(but))) {
			throw new NameInUse();
		}
	}

	private Label change(String id, String lawyer, UnaryOperator<Label> change) {
		// the update takes the row's lock, so that no change is lost to another at the
		// same time
		this.jdbc.sql("UPDATE label SET id = id WHERE id = ?").param(id).update();
		Label changed = change.apply(label(id, lawyer));
		write(changed);
		return changed;
	}

	private void insert(Label label) {
		this.jdbc.sql("INSERT INTO label (id, desk, content) VALUES (?, ?, ?)")
			.params(label.id(), label.desk().key(), this.column.write(label))
			.update();
	}

	private void write(Label label) {
		if (label.kind() == Kind.TAG && label.accounts().isEmpty()) {
			this.jdbc.sql("DELETE FROM label WHERE id = ?").param(label.id()).update();
			return;
		}
		this.jdbc.sql("UPDATE label SET content = ? WHERE id = ?")
			.params(this.column.write(label), label.id())
			.update();
	}

	private boolean isReleased(AccountId account) {
		return this.accounts.find(account).filter((found) -> found.state() == State.RELEASED).isPresent();
	}

	private Hand hand(String lawyer) {
		return new Hand(lawyer, this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
	}

	private String randomId() {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private void record(String lawyer, String action, String object) {
		this.trail.staff(lawyer, "lawyer", action, object, "done");
	}

}
