package org.chorus.custody;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chorus.ChorusTest;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;
import org.chorus.testimony.Narrative;
import org.chorus.testimony.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ChorusTest
@Transactional
class CustodyTests {

	private static final SecureRandom RANDOM = new SecureRandom();

	@Autowired
	private Custody custody;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Originals originals;

	@Autowired
	private JdbcClient jdbc;

	private final List<HolderKey> holders = Stream.generate(() -> HolderKey.random(RANDOM)).limit(4).toList();

	@BeforeEach
	void forgetHolders() {
		this.jdbc.sql("DELETE FROM holder").update();
	}

	@Test
	void isReadyWithExactlyThreeHolders() {
		assertThat(this.custody.isReady()).isFalse();

		this.holders.subList(0, 3)
			.forEach((holder) -> assertThat(this.custody.add(holder.publicHalf())).isEqualTo(HolderAdded.ADDED));

		assertThat(this.custody.isReady()).isTrue();
		assertThat(this.custody.add(this.holders.get(0).publicHalf())).isEqualTo(HolderAdded.KNOWN);
		assertThat(this.custody.add(this.holders.get(3).publicHalf())).isEqualTo(HolderAdded.FULL);
	}

	@Test
	void sealsWhatOnlyTwoHoldersOpen() throws SealBroken {
		this.holders.subList(0, 3).forEach((holder) -> this.custody.add(holder.publicHalf()));
		AccountId account = file();

		this.custody.seal(account, new Original(new Narrative("Rhiannon told me first")));
		this.custody.seal(account, new Original(new Narrative("and then Gareth")));

		assertThat(open(account, 0)).isEqualTo("Rhiannon told me first");
		assertThat(open(account, 1)).isEqualTo("and then Gareth");
		assertThat(this.custody.countAmong(List.of(account, account, AccountId.random(RANDOM)))).isEqualTo(1);
	}

	@Test
	void refusesToSealForFewerThanThree() {
		AccountId account = file();

		assertThatIllegalStateException()
			.isThrownBy(() -> this.custody.seal(account, new Original(new Narrative("Rhiannon"))))
			.withMessageNotContaining("Rhiannon");
	}

	@Test
	void storesNothingOfAnOriginalOutsideItsSeal() {
		this.custody.addHoldersOfADemonstration();
		AccountId account = file();

		this.custody.seal(account, new Original(new Narrative("Rhiannon")));

		assertThat(
				this.jdbc.sql("SELECT * FROM original WHERE account = ?").param(account.toString()).query().singleRow())
			.containsOnlyKeys("account", "part", "week", "sealed");
	}

	@Test
	void losesTheOriginalHoweverTheAccountIsWithdrawn() {
		this.custody.addHoldersOfADemonstration();
		AccountId one = file();
		AccountId other = file();
		this.custody.seal(one, new Original(new Narrative("one")));
		this.custody.seal(other, new Original(new Narrative("other")));

		this.custody.withdraw(one);
		this.accounts.withdraw(other);

		assertThat(this.custody.countAmong(List.of(one, other))).isZero();
		assertThat(this.accounts.find(one)).isEmpty();
	}

	@Test
	void keepsOriginalsForTwelveMonths() {
		this.custody.addHoldersOfADemonstration();
		AccountId old = AccountId.random(RANDOM);
		AccountId recent = AccountId.random(RANDOM);
		this.originals.add(old, 0, Week.parse("2024-W40"), new byte[1]);
		this.originals.add(recent, 0, Week.parse("2024-W41"), new byte[1]);

		new Retention(this.originals, Clock.fixed(Instant.parse("2025-10-13T12:00:00Z"), ZoneOffset.UTC)).dispose();

		assertThat(this.custody.isKept(old)).isFalse();
		assertThat(this.custody.isKept(recent)).isTrue();
	}

	@Test
	void doesNotStartWhereAPrivateKeyLiesInTheDataDirectory(@TempDir Path data) throws Exception {
		PrivateKeyAlarm alarm = new PrivateKeyAlarm(data);
		Files.writeString(data.resolve("holder.pub"), this.holders.getFirst().publicHalf().text());
		assertThatCode(alarm::afterPropertiesSet).doesNotThrowAnyException();

		Files.createDirectories(data.resolve("old"));
		Files.writeString(data.resolve("old/notes.txt"),
				this.holders.getFirst().locked("passphrase".toCharArray(), RANDOM));

		assertThatIllegalStateException().isThrownBy(alarm::afterPropertiesSet)
			.satisfies((found) -> assertThat(new PrivateKeyFound.Analyzer().analyze(found).getAction())
				.contains("notes.txt", "off this machine"));
	}

	private String open(AccountId account, int part) throws SealBroken {
		byte[] sealed = this.jdbc.sql("SELECT sealed FROM original WHERE account = ? AND part = ?")
			.params(account.toString(), part)
			.query((row, number) -> row.getBytes(1))
			.single();
		byte[] opened = new PairSeal(account, part).open(sealed, this.holders.get(2), this.holders.get(0));
		return OriginalBytes.read(opened).narrative().text();
	}

	private AccountId file() {
		RedactedText text = new RedactedText("It happened.", List.of());
		Details details = new Details(Set.of(HarmCategory.OVERWORK), IncidentMonth.parse("2014-09"), Region.WALES,
				Employer.NPS, StaffRole.TRAINEE, Basis.HEARD);
		return this.accounts.file(new Content(text, details,
				new Approval(Approval.By.WRITER, null, text.digest(), Week.parse("2014-W40"), "1.0")));
	}

}
