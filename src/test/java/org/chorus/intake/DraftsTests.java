package org.chorus.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.chorus.ChorusTest;
import org.chorus.account.Basis;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.intake.Draft.Removals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ChorusTest
class DraftsTests {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Draft DRAFT = new Draft(Draft.Stage.ACCOUNT, "Quillon 🙂 told me",
			new Answers(Set.of(HarmCategory.OVERWORK), "2014-09",
					new Answers.Place(Region.WALES, Employer.CRC, StaffRole.TRAINEE), Basis.HEARD, true),
			new Removals(List.of("told me"), List.of("Quillon")));

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient jdbc;

	private final WriterKey key = WriterKey.random(RANDOM);

	@Test
	void comeBackUnderTheirKeyAlone() {
		this.drafts.begin(this.key, DRAFT);

		assertThat(this.drafts.find(this.key)).contains(DRAFT);
		assertThat(this.drafts.find(WriterKey.random(RANDOM))).isEmpty();
	}

	@Test
	void tellNothingWhereTheyLie() {
		this.drafts.begin(this.key, DRAFT);

		byte[] sealed = this.jdbc.sql("SELECT sealed FROM draft WHERE id = ?")
			.param(this.key.draftId())
			.query((row, number) -> row.getBytes(1))
			.single();

		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Quillon", "WALES");
		assertThat(sealed.length % 4096).isEqualTo(12 + 16);
		assertThat(DRAFT.toString() + DRAFT.answers() + DRAFT.removals() + this.key).doesNotContain("Quillon", "WALES",
				this.key.encoded());
	}

	@Test
	void areGoneAfterSevenDays() {
		this.drafts.begin(this.key, DRAFT);
		Clock now = Clock.systemUTC();

		Drafts laterThanAllowed = new Drafts(this.jdbc, RANDOM, Clock.offset(now, Duration.ofDays(8)));

		assertThat(new Drafts(this.jdbc, RANDOM, Clock.offset(now, Duration.ofDays(7))).find(this.key)).isPresent();
		assertThat(laterThanAllowed.find(this.key)).isEmpty();
		laterThanAllowed.purge();
		assertThat(this.drafts.find(this.key)).isEmpty();
	}

	@Test
	void moveOnceSoThatOneSlipGivesOneAccount() {
		this.drafts.begin(this.key, DRAFT);
		WriterKey next = WriterKey.random(RANDOM);
		WriterKey another = WriterKey.random(RANDOM);

		this.drafts.move(this.key, next, DRAFT);

		assertThatExceptionOfType(TimeIsUp.class).isThrownBy(() -> this.drafts.move(this.key, another, DRAFT));
		assertThat(this.drafts.find(next)).isPresent();
		assertThat(this.drafts.find(another)).isEmpty();
		assertThat(this.drafts.find(this.key)).isEmpty();
	}

	@Test
	void doNotComeBackOnceTheyAreFiled() {
		this.drafts.begin(this.key, DRAFT);
		this.drafts.delete(this.key);

		assertThatExceptionOfType(NoDraft.class).isThrownBy(() -> this.drafts.save(this.key, DRAFT));

		assertThat(this.drafts.find(this.key)).isEmpty();
	}

}
