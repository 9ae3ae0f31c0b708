package org.chorus.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chorus.account.Account;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Content;
import org.chorus.account.RedactedText;
import org.chorus.account.Week;
import org.chorus.deid.Deidentification;
import org.chorus.deid.Deidentifier;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files statements collected elsewhere as de-identified accounts that nobody has
 * approved. No original is kept. A text that is held already is not filed again.
 */
@Service
public class Statements {

	private static final int PAGE = 500;

	private final Deidentifier deidentifier;

	private final Accounts accounts;

	private final Clock clock;

	Statements(Deidentifier deidentifier, Accounts accounts, Clock clock) {
		this.deidentifier = deidentifier;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The digests of the texts held, against which {@link #file} knows a text again.
	 */
	public Set<String> held() {
		Set<String> digests = new HashSet<>();
		List<Account> page = this.accounts.page(null, PAGE);
		while (!page.isEmpty()) {
			page.forEach((account) -> digests.add(account.content().approvals().getFirst().digest()));
			page = this.accounts.page(page.getLast().id(), PAGE);
		}
		return digests;
	}

	/**
	 * Files all of these statements or, where the store fails, none of them.
	 * @param held digests of the texts held; those filed are added
	 * @return for each statement, in order, the account filed, or empty where its text is
	 * held
	 */
	@Transactional
	public List<Optional<AccountId>> file(List<Statement> statements, Set<String> held) {
		List<Optional<AccountId>> filed = new ArrayList<>();
		for (Statement statement : statements) {
			filed.add(Optional.ofNullable(file(statement, held)));
		}
		return filed;
	}

	private @Nullable AccountId file(Statement statement, Set<String> held) {
		Deidentification safe = this.deidentifier.deidentify(statement.narrative());
		if (!safe.complete()) {
			throw new IllegalStateException("A statement could not be de-identified");
		}
		RedactedText text = safe.safe();
		if (!held.add(text.digest())) {
			return null;
		}
		Approval approval = new Approval(Approval.By.IMPORTED, null, text.digest(), Week.now(this.clock),
				this.deidentifier.method());
		return this.accounts.file(new Content(text, statement.details(), approval));
	}

}
