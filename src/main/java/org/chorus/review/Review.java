package org.chorus.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Content;
import org.chorus.account.HarmCategory;
import org.chorus.account.RedactedText;
import org.chorus.account.State;
import org.chorus.account.Week;
import org.chorus.audit.Trail;
import org.chorus.deid.Deidentifier;
import org.chorus.deid.Span;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer may do to an account: take more out, never put back; correct harms;
 * ask; release. Each act names the text that the reviewer saw, and is refused where that
 * is no longer the text.
 */
@Service
public class Review {

	private static final String ROLE = "reviewer";

	private final Accounts accounts;

	private final Releases releases;

	private final Deidentifier deidentifier;

	private final Trail trail;

	private final Clock clock;

	Review(Accounts accounts, Releases releases, Deidentifier deidentifier, Trail trail, Clock clock) {
		this.accounts = accounts;
		this.releases = releases;
		this.deidentifier = deidentifier;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What waits for a reviewer, by the week of filing.
	 */
	public List<Account> queue() {
		return this.accounts.in(State.FILED);
	}

	long waitingForWriters() {
		return this.accounts.count(State.ASKED);
	}

	Week week() {
		return Week.now(this.clock);
	}

	Optional<Account> find(String ref) {
		return this.accounts.findByRef(ref);
	}

	/**
	 * Notes that a reviewer reads an account.
	 */
	@Transactional
	public void opened(AccountId id, String reviewer) {
		this.trail.staff(reviewer, ROLE, "review-open", id.toString(), "done");
	}

	/**
	 * Takes a phrase out wherever it stands.
	 * @return in how many places; 0 where the text has no such words
	 */
	@Transactional
	public int takeOut(AccountId id, String seen, String phrase, String reviewer) {
		Content content = waiting(id, seen).content();
		return replace(id, content, this.deidentifier.takeOut(content.text(), phrase), "review-take-out", reviewer);
	}

	/**
	 * Says a phrase more broadly wherever it stands.
	 * @return in how many places; 0 where the text has no such words
	 */
	@Transactional
	public int broaden(AccountId id, String seen, String phrase, String reviewer) {
		Content content = waiting(id, seen).content();
		return replace(id, content, this.deidentifier.broaden(content.text(), phrase), "review-broaden", reviewer);
	}

	private int replace(AccountId id, Content content, RedactedText safer, String act, String reviewer) {
		int places = safer.marks().size() - content.text().marks().size();
		if (places > 0) {
			Approval approval = new Approval(Approval.By.REVIEWER, reviewer, safer.digest(), week(),
					content.approval().method());
			this.accounts.replace(id, content.withText(safer, approval));
			this.trail.staff(reviewer, ROLE, act, id.toString(), places + " places");
		}
		return places;
	}

	/**
	 * What was left in an account that may single a person out.
	 */
	List<Span> leftIn(Account account) {
		return this.deidentifier.leftIn(account.content().text());
	}

	@Transactional
	public void correct(AccountId id, String seen, Set<HarmCategory> harms, String reviewer) {
		Content content = waiting(id, seen).content();
		if (!content.details().harms().equals(harms)) {
			this.accounts.replace(id, content.withDetails(content.details().withHarms(harms)));
			this.trail.staff(reviewer, ROLE, "review-harms", id.toString(), "done");
		}
	}

	/**
	 * The words of a question as the writer will read them, with everything identifying
	 * taken out.
	 */
	RedactedText preview(String question) {
		return this.deidentifier.deidentify(question).safe();
	}

	@Transactional
	public void ask(AccountId id, String seen, String question, String reviewer) {
		waiting(id, seen);
		this.accounts.ask(id, preview(question).text());
		this.trail.staff(reviewer, ROLE, "review-ask", id.toString(), "done");
	}

	/**
	 * Makes an account searchable. The trail keeps its identifier and the digest of
	 * exactly the text that lawyers will see.
	 */
	@Transactional
	public void release(AccountId id, String seen, Set<HarmCategory> harms, String reviewer) {
		correct(id, seen, harms, reviewer);
		this.releases.release(id, reviewer, ROLE);
	}

	private Account waiting(AccountId id, String seen) {
		Account account = this.accounts.find(id).orElseThrow(() -> new Moved(Moved.Where.WITHDRAWN));
		if (account.state() != State.FILED) {
			throw new Moved((account.state() == State.RELEASED) ? Moved.Where.RELEASED : Moved.Where.ASKED);
		}
		if (!account.content().text().digest().equals(seen)) {
			throw new Moved(Moved.Where.CHANGED);
		}
		return account;
	}

}
