package org.chorus.custody;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.chorus.account.AccountId;
import org.chorus.account.AccountWithdrawn;
import org.chorus.account.Accounts;
import org.chorus.account.Week;
import org.chorus.audit.Trail;
import org.chorus.custody.provenance.KeptOriginals;
import org.chorus.testimony.Original;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps originals so that only two key-holders together open one. The server closes a
 * seal and cannot open it again: it holds the public halves of the holders' keys alone.
 */
@Service
public class Custody implements KeptOriginals {

	private final Accounts accounts;

	private final Holders holders;

	private final Originals originals;

	private final Trail trail;

	private final SecureRandom random;

	private final Clock clock;

	Custody(Accounts accounts, Holders holders, Originals originals, Trail trail, SecureRandom random, Clock clock) {
		this.accounts = accounts;
		this.holders = holders;
		this.originals = originals;
		this.trail = trail;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * Whether originals can be sealed: three key-holders are known.
	 */
	public boolean isReady() {
		return this.holders.all().size() == PairSeal.HOLDERS;
	}

	/**
	 * Makes a key-holder known by the public half of the key.
	 */
	@Transactional
	public HolderAdded add(HolderPublic holder) {
		HolderAdded added = this.holders.add(holder);
		if (added == HolderAdded.ADDED) {
			this.trail.staff("operator", "operator", "holder added", holder.text(), "done");
		}
		return added;
	}

	/**
	 * Makes three key-holders for a demonstration. Nobody has their private halves, so
	 * nothing sealed for them is ever opened. Nothing happens where holders are known.
	 */
	@Transactional
	public void addHoldersOfADemonstration() {
		if (this.holders.all().isEmpty()) {
			Stream.generate(() -> HolderKey.random(this.random).publicHalf())
				.limit(PairSeal.HOLDERS)
				.forEach(this.holders::add);
		}
	}

	/**
	 * Seals what was handed in for an account, as a further part where one is sealed.
	 */
	@Transactional
	public void seal(AccountId account, Original original) {
		List<HolderPublic> three = this.holders.all();
		if (three.size() != PairSeal.HOLDERS) {
			throw new IllegalStateException("An original is sealed for three key-holders; fewer are known");
		}
		int part = this.originals.count(account);
		byte[] sealed = new PairSeal(account, part).close(OriginalBytes.write(original), three, this.random);
		this.originals.add(account, part, Week.now(this.clock), sealed);
	}

	public boolean isKept(AccountId account) {
		return this.originals.count(account) > 0;
	}

	@Override
	public int countAmong(Collection<AccountId> all) {
		return Math.toIntExact(all.stream().distinct().filter(this::isKept).count());
	}

	/**
	 * Ends an account for good: its text, and its original with it.
	 */
	@Transactional
	public void withdraw(AccountId account) {
		this.accounts.withdraw(account);
		this.originals.delete(account);
	}

	/**
	 * However an account is withdrawn, its original goes in the same transaction.
	 */
	@EventListener
	void on(AccountWithdrawn withdrawn) {
		this.originals.delete(withdrawn.id());
	}

}
