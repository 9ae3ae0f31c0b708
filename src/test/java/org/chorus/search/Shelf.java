package org.chorus.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Change;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IdentifierKind;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.State;
import org.chorus.account.Week;

/**
 * Released accounts in memory, in place of the store.
 */
public final class Shelf implements Feed {

	static final Details DETAILS = new Details(Set.of(HarmCategory.OVERWORK), IncidentMonth.parse("2014-09"),
			Region.WALES, Employer.CRC, StaffRole.PROBATION_OFFICER, Basis.FIRST_HAND);

	private static final Pattern BRACKETED = Pattern.compile("\\[[^]]*]");

	private static final Week WEEK = new Week(2014, 46);

	private final Random random;

	private final Map<AccountId, Change> changes = new LinkedHashMap<>();

	private long last;

	public Shelf(long seed) {
		this.random = new Random(seed);
	}

	public AccountId release(String text) {
		return release(text, DETAILS);
	}

	AccountId release(String text, Details details) {
		AccountId id = new AccountId(this.random.nextLong(), this.random.nextLong());
		put(id, text, details);
		return id;
	}

	/**
	 * Releases an account in which every stretch in square brackets stands in for
	 * something of this kind.
	 */
	AccountId release(String text, IdentifierKind kind) {
		List<Mark> marks = new ArrayList<>();
		for (Matcher bracketed = BRACKETED.matcher(text); bracketed.find();) {
			marks.add(new Mark(text.codePointCount(0, bracketed.start()), text.codePointCount(0, bracketed.end()), kind,
					"test"));
		}
		AccountId id = new AccountId(this.random.nextLong(), this.random.nextLong());
		put(id, new RedactedText(text, marks), DETAILS, WEEK);
		return id;
	}

	void put(AccountId id, String text, Details details) {
		put(id, text, details, WEEK);
	}

	void put(AccountId id, String text, Details details, Week released) {
		put(id, new RedactedText(text, List.of()), details, released);
	}

	private void put(AccountId id, RedactedText text, Details details, Week released) {
		Approval approval = new Approval(Approval.By.WRITER, null, text.digest(), WEEK, "test");
		change(id, Optional
			.of(new Account(id, State.RELEASED, WEEK, released, this.last + 1, new Content(text, details, approval))));
	}

	public void withdraw(AccountId id) {
		change(id, Optional.empty());
	}

	private void change(AccountId id, Optional<Account> released) {
		this.changes.remove(id);
		this.changes.put(id, new Change(++this.last, id, released));
	}

	@Override
	public List<Change> changesAfter(long number, int limit) {
		return this.changes.values().stream().filter((change) -> change.number() > number).limit(limit).toList();
	}

	@Override
	public long lastChange() {
		return this.last;
	}

	@Override
	public long released() {
		return this.changes.values().stream().filter((change) -> change.released().isPresent()).count();
	}

}
