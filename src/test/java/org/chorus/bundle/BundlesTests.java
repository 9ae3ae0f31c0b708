package org.chorus.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.matter.About;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class BundlesTests {

	/**
	 * As many as a build has time for; {@code -Dchorus.races=1000} for more.
	 */
	private static final int RACES = Integer.getInteger("chorus.races", 25);

	@Autowired
	private Accounts accounts;

	@Autowired
	private Matters matters;

	@Autowired
	private Bundles bundles;

	@Autowired
	private Trail trail;

	@Test
	void aCopyIsKnownByItsDigestAndCanBeHadAgainByteForByte() throws IOException {
		Made made = make("Known", file("one"), file("two"));

		assertThat(status(made)).isEqualTo(Status.CURRENT);
		assertThat(this.bundles.rebuild(made.entry().copy(), "ann")).isInstanceOfSatisfying(Rebuilt.File.class,
				(file) -> assertThat(file.pdf()).isEqualTo(made.pdf()));
		assertThat(this.bundles.say(this.bundles.check(made.entry().sha256())))
			.isEqualTo("This is our copy " + made.entry().number() + ", unchanged and current.");
		assertThat(this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 2)).extracting((entry) -> entry.action())
			.containsExactly("bundle downloaded", "bundle made");
	}

	@Test
	void theLanguageOfACopyIsKeptWithItsRecipe() {
		Order order = new Order(Front.of("Hawliad", ""), Language.WELSH, 'A', Preset.NONE, List.of(), false, null);
		Made made = this.bundles.make(order, List.of(file("un")), "ann", "lawyer", Progress.NONE).orElseThrow();

		assertThat(made.papers().scheduleHtml()).contains("Atodlen o ddogfennau");
		assertThat(this.bundles.rebuild(made.entry().copy(), "ann")).isInstanceOfSatisfying(Rebuilt.File.class,
				(file) -> assertThat(file.pdf()).isEqualTo(made.pdf()));
	}

	@Test
	void isSeenByItsMakerAndThoseWhoSeeItsMatterAlone() {
		AccountId id = file("for a matter");
		Matter matter = this.matters.create(About.titled("Claim"), "bea");
		this.matters.add(matter.id(), List.of(id), "bea");

		Made made = this.bundles
			.make(new Order("Claim", "", 'C', matter.id()), this.matters.accounts(matter.id()), "ann", "lawyer",
					Progress.NONE)
			.orElseThrow();

		int copy = made.entry().copy();
		assertThat(this.bundles.of("ann")).extracting(Registered::copy).contains(copy);
		assertThat(this.bundles.of("bea")).extracting(Registered::copy).containsExactly(copy);
		assertThat(this.bundles.of("eve")).isEmpty();
		assertThat(this.bundles.rebuild(copy, "bea")).isInstanceOf(Rebuilt.File.class);
		assertThat(this.bundles.rebuild(copy, "eve")).isEqualTo(new Rebuilt.Refused(Status.NOT_OURS));
	}

	@Test
	void oneChangedByteMakesACopyNotOurs() throws IOException {
		Made made = make("Changed", file("a text"));
		Random random = new Random(20261121);

		for (int i = 0; i < 1000; i++) {
			byte[] changed = made.pdf().clone();
			changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
			assertThat(this.bundles.check(new ByteArrayInputStream(changed)).status()).isEqualTo(Status.NOT_OURS);
		}
	}

	@Test
	void aWithdrawalIsToldAndEndsDownloads() throws IOException {
		AccountId gone = file("gone soon");
		Made made = make("Withdrawn", gone, file("stays"));

		this.accounts.withdraw(gone);

		assertThat(status(made)).isEqualTo(Status.WITHDRAWN);
		assertThat(this.bundles.rebuild(made.entry().copy(), "ann")).isEqualTo(new Rebuilt.Refused(Status.WITHDRAWN));
		assertThat(this.bundles.of("ann")).filteredOn((entry) -> entry.copy() == made.entry().copy())
			.extracting(Registered::status)
			.containsExactly(Status.WITHDRAWN);
	}

	@Test
	void anAccountChangedOrTakenBackIsTold() throws IOException {
		AccountId asked = file("needs a question");
		AccountId changed = file("will say less");
		Made first = make("Asked", asked);
		Made second = make("Less", changed);

		this.accounts.ask(asked, "Is the month right?");
		this.accounts.replace(changed, Filing.content("says less"));

		assertThat(status(first)).isEqualTo(Status.CHANGED);
		assertThat(status(second)).isEqualTo(Status.CHANGED);
	}

	@Test
	void aLaterCopyWithOtherAccountsSupersedesOneWithTheSameDoesNot() throws IOException {
		AccountId first = file("first");
		Made old = make("Series", first);
		make("Series", first);
		assertThat(status(old)).isEqualTo(Status.CURRENT);

		Made newer = make("Series", first, file("late"));

		assertThat(status(old)).isEqualTo(Status.SUPERSEDED);
		assertThat(this.bundles.check(old.entry().sha256()).newer()).isEqualTo(newer.entry().number());
	}

	@Test
	void whatIsNotReleasedIsLeftOutAndNothingMakesNoBundle() throws IOException {
		AccountId filed = this.accounts.file(Filing.content("waits for a reviewer zanzibar"));
		AccountId withdrawn = file("withdrawn before");
		this.accounts.withdraw(withdrawn);

		assertThat(this.bundles.make(order("Nothing"), List.of(filed, withdrawn), "ann", "lawyer", Progress.NONE))
			.isEmpty();

		Made made = make("Some", filed, withdrawn, file("released"));
		assertThat(made.leftOut()).isEqualTo(2);
		assertThat(made.entry().accounts()).isEqualTo(1);
		assertThat(text(made)).contains("released").doesNotContain("zanzibar");
	}

	@Test
	void anAccountWithdrawnWhileThePagesArePaintedIsNotInTheBundle() throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < RACES; i++) {
			List<AccountId> ids = new ArrayList<>(List.of(file("stays"), file("zanzibar leaves"), file("also stays")));
			int at = 1 + random.nextInt(6);
			AtomicBoolean done = new AtomicBoolean();
			Made made = this.bundles.make(order("Race " + i), ids, "ann", "lawyer", (page, pages) -> {
				if (page == at && done.compareAndSet(false, true)) {
					this.accounts.withdraw(ids.get(1));
				}
			}).orElseThrow();

			assertThat(done).isTrue();
			assertThat(text(made)).doesNotContain("zanzibar");
			assertThat(status(made)).isEqualTo(Status.CURRENT);
		}
	}

	private AccountId file(String text) {
		return Filing.released(this.accounts, text);
	}

	private static Order order(String title) {
		return new Order(title, "", 'A', null);
	}

	private Made make(String title, AccountId... ids) {
		return this.bundles.make(order(title), List.of(ids), "ann", "lawyer", Progress.NONE).orElseThrow();
	}

	private Status status(Made made) throws IOException {
		return this.bundles.check(new ByteArrayInputStream(made.pdf())).status();
	}

	private static String text(Made made) throws IOException {
		try (PDDocument document = Loader.loadPDF(made.pdf())) {
			return new PDFTextStripper().getText(document);
		}
	}

}
