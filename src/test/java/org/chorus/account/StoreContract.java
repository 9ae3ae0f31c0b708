package org.chorus.account;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the store promises, whatever database holds it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
@RecordApplicationEvents
abstract class StoreContract {

	@Autowired
	Accounts accounts;

	@Test
	void givesBackWhatWasFiled() {
		RedactedText text = new RedactedText("[Person A] a dŵr – “quote” 😀",
				List.of(new Mark(0, 10, IdentifierKind.PERSON, "name", true),
						new Mark(11, 12, IdentifierKind.UNSURE, "unknown-word")));
		Details details = new Details(Set.of(HarmCategory.MISSING_RECORDS, HarmCategory.OVERWORK),
				IncidentMonth.parse("2014-06"), Region.WALES, Employer.NPS, StaffRole.TRAINEE, Basis.HEARD);
		Content content = new Content(text, details,
				new Approval(Approval.By.WRITER, null, text.digest(), new Week(2014, 46), "1.0"));

		AccountId id = this.accounts.file(content);

		assertThat(this.accounts.find(id)).hasValueSatisfying((account) -> {
			assertThat(account.content()).isEqualTo(content);
			assertThat(account.state()).isEqualTo(State.FILED);
			assertThat(account.change()).isZero();
		});
		assertThat(this.accounts.findByRef(id.ref().toLowerCase())).map(Account::id).contains(id);
		assertThat(this.accounts.findByRef("no reference")).isEmpty();
	}

	@Test
	void numbersChangesInTheirOrder(ApplicationEvents events) {
		AccountId first = this.accounts.file(SampleContent.of("one"));
		AccountId second = this.accounts.file(SampleContent.of("two"));
		long before = this.accounts.lastChange();

		this.accounts.release(second);
		this.accounts.release(first);
		this.accounts.replace(second, SampleContent.of("two, changed"));

		assertThat(this.accounts.changesAfter(before, 10)).extracting(Change::id).containsExactly(first, second);
		assertThat(this.accounts.changesAfter(before, 10))
			.allSatisfy((change) -> assertThat(change.released()).isPresent());
		assertThat(this.accounts.lastChange()).isEqualTo(before + 3);
		assertThat(events.stream(AccountChanged.class)).hasSize(3);
	}

	@Test
	void keepsTheWeekOfReleaseAndNothingFiner() {
		AccountId id = this.accounts.file(SampleContent.of("waits"));
		assertThat(this.accounts.find(id).orElseThrow().released()).isNull();

		this.accounts.release(id);

		Account released = this.accounts.find(id).orElseThrow();
		assertThat(released.released()).isEqualTo(released.week());
	}

	@Test
	void leavesATombstoneWithoutContentOnWithdrawal(ApplicationEvents events) {
		AccountId id = this.accounts.file(SampleContent.of("gone"));
		this.accounts.release(id);
		long released = this.accounts.lastChange();

		this.accounts.withdraw(id);
		this.accounts.withdraw(id);

		assertThat(this.accounts.find(id)).isEmpty();
		assertThat(this.accounts.findByRef(id.ref())).isEmpty();
		assertThat(this.accounts.changesAfter(released, 10)).singleElement().satisfies((change) -> {
			assertThat(change.id()).isEqualTo(id);
			assertThat(change.released()).isEmpty();
		});
		assertThat(events.stream(AccountWithdrawn.class)).hasSize(1);
		assertThatExceptionOfType(NoSuchAccount.class).isThrownBy(() -> this.accounts.release(id));
		assertThatExceptionOfType(NoSuchAccount.class)
			.isThrownBy(() -> this.accounts.replace(id, SampleContent.of("back")));
	}

	@Test
	void takesAReleasedAccountOutOfSearchWhileItsWriterIsAsked() {
		AccountId id = this.accounts.file(SampleContent.of("asked"));
		this.accounts.release(id);
		long released = this.accounts.lastChange();

		this.accounts.ask(id, "Was that in the same week?");

		assertThat(this.accounts.in(State.ASKED)).extracting(Account::id).contains(id);
		assertThat(this.accounts.changesAfter(released, 10)).singleElement()
			.satisfies((change) -> assertThat(change.released()).isEmpty());

		Account account = this.accounts.find(id).orElseThrow();
		this.accounts.answered(id, account.content());

		assertThat(this.accounts.find(id).orElseThrow().content().openQuestion()).isEmpty();
		assertThat(this.accounts.in(State.FILED)).extracting(Account::id).contains(id);
	}

	@Test
	void pagesThroughEveryAccountOnce() {
		for (int i = 0; i < 7; i++) {
			this.accounts.file(SampleContent.of("page " + i));
		}

		List<Account> all = this.accounts.page(null, 1000);
		List<Account> first = this.accounts.page(null, 3);
		List<Account> second = this.accounts.page(first.getLast().id(), 3);

		assertThat(all).startsWith(first.toArray(Account[]::new)).doesNotHaveDuplicates();
		assertThat(all.subList(3, 6)).isEqualTo(second);
	}

}
