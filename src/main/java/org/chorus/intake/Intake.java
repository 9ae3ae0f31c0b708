package org.chorus.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Content;
import org.chorus.account.RedactedText;
import org.chorus.account.Week;
import org.chorus.audit.Trail;
import org.chorus.custody.Custody;
import org.chorus.deid.Deidentification;
import org.chorus.deid.Deidentifier;
import org.chorus.testimony.Narrative;
import org.chorus.testimony.Original;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes accounts in. Filing is one transaction: the original sealed if it is kept, the
 * approved text with its approval, the way back for the writer, the entry in the trail,
 * and the draft gone. When a method returns, what it did is durable.
 */
@Service
public class Intake {

	private final Deidentifier deidentifier;

	private final Accounts accounts;

	private final Custody custody;

	private final Trail trail;

	private final Codes codes;

	private final Drafts drafts;

	private final Links links;

	private final SecureRandom random;

	private final Clock clock;

	Intake(Deidentifier deidentifier, Accounts accounts, Custody custody, Trail trail, Codes codes, Drafts drafts,
			Links links, SecureRandom random, Clock clock) {
		this.deidentifier = deidentifier;
		this.accounts = accounts;
		this.custody = custody;
		this.trail = trail;
		this.codes = codes;
		this.drafts = drafts;
		this.links = links;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * New entry codes for slips, in six groups with dashes, in no order that tells
	 * anything. They are kept as digests alone.
	 */
	@Transactional
	public List<String> issueCodes(int count, CodeKind kind) {
		List<Code> issued = this.codes.issue(count, kind);
		this.trail.staff("operator", "operator", "codes issued", count + " " + kind.label(), "done");
		return issued.stream().map(Code::written).toList();
	}

	/**
	 * Files an account as its writer would, who approves what she is shown and keeps no
	 * way back to it.
	 */
	@Transactional
	public AccountId file(Submission submission) {
		return file(submission, WriterKey.random(this.random));
	}

	/**
	 * Whether members can hand in accounts.
	 */
	boolean isOpen() {
		return this.custody.isReady();
	}

	/**
	 * Uses up an entry code and begins an empty draft.
	 */
	@Transactional
	Optional<WriterKey> begin(Code entryCode) {
		WriterKey key = WriterKey.random(this.random);
		if (!this.codes.redeem(entryCode)) {
			return Optional.empty();
		}
		this.drafts.begin(key, Draft.unconfirmed());
		this.trail.member("begun");
		return Optional.of(key);
	}

	Deidentification preview(WriterKey key, Draft draft) {
		return this.deidentifier.deidentify(draft.narrative(), draft.choices(surrogatesInUse(key, draft)));
	}

	/**
	 * Files what the draft holds, if its safe text is the one that the writer approved.
	 * Where the draft is gone, it was filed before.
	 * @param digest of the text that she approved
	 */
	@Transactional
	Filing approve(WriterKey key, String digest) {
		Optional<Draft> held = this.drafts.find(key);
		if (held.isEmpty()) {
			return Filing.FILED;
		}
		Draft draft = held.get();
		Deidentification safe = preview(key, draft);
		if (!safe.complete()) {
			throw new NotApprovable();
		}
		if (!safe.safe().digest().equals(digest)) {
			return Filing.CHANGED;
		}
		if (this.drafts.delete(key)) {
			take(key, draft, safe.safe());
		}
		return Filing.FILED;
	}

	private void take(WriterKey key, Draft draft, RedactedText safe) {
		if (draft.isAnswer()) {
			answer(key, draft, safe);
		}
		else {
			file(new Submission(draft.narrative(), draft.choices(Set.of()), draft.answers().details(),
					Boolean.TRUE.equals(draft.answers().keep())), key);
		}
	}

	Optional<Account> find(WriterKey key) {
		return this.links.find(key).flatMap(this.accounts::find);
	}

	/**
	 * Ends the account, its original, its way back and any draft. A second time, nothing
	 * happens.
	 */
	@Transactional
	void withdraw(WriterKey key) {
		this.drafts.delete(key);
		this.links.find(key).ifPresent((account) -> {
			this.custody.withdraw(account);
			this.trail.member("withdrawn");
		});
	}

	private AccountId file(Submission submission, WriterKey key) {
		Deidentification safe = this.deidentifier.deidentify(submission.narrative(), submission.choices());
		if (!safe.complete()) {
			throw new NotApprovable();
		}
		AccountId account = this.accounts
			.file(new Content(safe.safe(), submission.details(), approvalByWriter(safe.safe())));
		this.links.add(key, account);
		if (submission.keepOriginal()) {
			this.custody.seal(account, new Original(submission.narrative()));
		}
		this.trail.member("filed");
		return account;
	}

	private void answer(WriterKey key, Draft draft, RedactedText safe) {
		Account account = find(key).orElseThrow(NoDraft::new);
		RedactedText whole = Paragraphs.append(account.content().text(), safe);
		this.accounts.answered(account.id(), account.content().withText(whole, approvalByWriter(whole)));
		if (this.custody.isKept(account.id())) {
			this.custody.seal(account.id(), new Original(new Narrative(draft.text())));
		}
		this.trail.member("answered");
	}

	private Approval approvalByWriter(RedactedText text) {
		return new Approval(Approval.By.WRITER, null, text.digest(), Week.now(this.clock), this.deidentifier.method());
	}

	private Set<String> surrogatesInUse(WriterKey key, Draft draft) {
		if (!draft.isAnswer()) {
			return Set.of();
		}
		List<String> used = new ArrayList<>();
		find(key).map((account) -> account.content().text())
			.ifPresent((text) -> text.marks().forEach((mark) -> used.add(text.surrogate(mark))));
		return used.stream().collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What came of approving.
	 */
	enum Filing {

		FILED,

		/**
		 * The text is not the one that was approved, so nothing was filed.
		 */
		CHANGED

	}

}
