package org.chorus.matter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.SampleContent;
import org.chorus.audit.Chain;
import org.chorus.audit.Entry;
import org.chorus.audit.Trail;
import org.chorus.matter.Label.Kind;
import org.chorus.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ServerTest
class WorkProductTests {

	private static final AtomicInteger TESTS = new AtomicInteger();

	private final String ada = "ada" + TESTS.incrementAndGet();

	private final String brian = "brian" + TESTS.get();

	private static final String CANARY = "zebedeeworkcanary";

	@Autowired
	private WorkProduct work;

	@Autowired
	private Matters matters;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcClient jdbc;

	@Value("${chorus.data}")
	private Path directory;

	private AccountId one;

	private AccountId two;

	private MatterId matter;

	@BeforeEach
	void release() {
		this.one = this.accounts.file(SampleContent.of("one"));
		this.two = this.accounts.file(SampleContent.of("two"));
		this.accounts.release(this.one);
		this.accounts.release(this.two);
		this.matter = this.matters.create(About.titled("Letter before claim"), this.ada).id();
	}

	@AfterEach
	void withdraw() {
		this.accounts.withdraw(this.one);
		this.accounts.withdraw(this.two);
	}

	@Test
	void whatIsPrivateIsSeenByItsLawyerAloneAndWhatIsSharedByTheMatters() {
		this.work.tag(Desk.own(this.ada), "mine", List.of(this.one), this.ada);
		this.work.note(Desk.own(this.ada), this.one, "for myself", this.ada);
		this.work.tag(Desk.of(this.matter), "ours", List.of(this.one), this.ada);
		this.work.note(Desk.of(this.matter), this.one, "for us", this.ada);

		assertThat(this.work.labels(this.brian)).isEmpty();
		assertThat(this.work.notes(this.one, this.brian)).isEmpty();
		assertThatExceptionOfType(NoSuchMatter.class)
			.isThrownBy(() -> this.work.tag(Desk.of(this.matter), "theirs", List.of(this.one), this.brian));
		assertThatExceptionOfType(NoSuchMatter.class)
			.isThrownBy(() -> this.work.note(Desk.own(this.ada), this.one, "not mine", this.brian));
		assertThatExceptionOfType(NoSuchMatter.class).isThrownBy(() -> this.work.codes(this.matter, this.brian));

		this.matters.share(this.matter, this.brian, this.ada);

		assertThat(this.work.labels(this.brian)).extracting(Label::name).containsExactly("ours");
		assertThat(this.work.notes(this.one, this.brian)).extracting(Note::text).containsExactly("for us");
		assertThat(this.work.labels(this.ada)).extracting(Label::name).containsExactly("mine", "ours");
	}

	@Test
	void codesAreAListOfTheMatterAndSayWhoGaveThem() {
		Label proves = this.work.define(this.matter, "Proves paragraph 14", this.ada);
		Label ask = this.work.define(this.matter, "Ask the writer", this.ada);
		this.matters.share(this.matter, this.brian, this.ada);

		this.work.code(this.matter, this.one, Set.of(proves.id()), Set.of(), this.ada);
		this.work.code(this.matter, this.one, Set.of(proves.id(), ask.id()), Set.of(), this.brian);

		assertThat(hand(proves).lawyer()).as("who gave it first").isEqualTo(this.ada);
		assertThat(hand(ask).lawyer()).isEqualTo(this.brian);

		this.work.code(this.matter, this.one, Set.of(), Set.of(proves.id()), this.brian);
		assertThat(this.work.codes(this.matter, this.ada)).extracting((code) -> code.ids().size())
			.containsExactly(1, 0);

		assertThatExceptionOfType(NameInUse.class)
			.isThrownBy(() -> this.work.define(this.matter, " proves  PARAGRAPH 14", this.ada));
		assertThatIllegalArgumentException().isThrownBy(() -> this.work.define(this.matter, " ", this.ada));
		assertThatIllegalArgumentException().isThrownBy(() -> this.work.define(this.matter, "a \"b\"", this.ada));
		this.work.rename(ask.id(), "Ask her", this.ada);
		this.work.drop(proves.id(), this.ada);
		assertThat(this.work.codes(this.matter, this.ada)).extracting(Label::name).containsExactly("Ask her");
	}

	@Test
	void aTagIsOneWhateverItsCapitalsAndGoneWhenNothingCarriesIt() {
		assertThat(this.work.tag(Desk.own(this.ada), "Hostels", List.of(this.one), this.ada)).isOne();
		assertThat(this.work.tag(Desk.own(this.ada), "hostels ", List.of(this.one, this.two), this.ada)).isOne();

		Label tag = this.work.labels(this.ada).getFirst();
		assertThat(tag.kind()).isEqualTo(Kind.TAG);
		assertThat(tag.ids()).containsExactlyInAnyOrder(this.one, this.two);

		this.work.untag(tag.id(), this.one, this.ada);
		this.work.untag(tag.id(), this.two, this.ada);
		assertThat(this.work.labels(this.ada)).isEmpty();
	}

	@Test
	void aNoteIsOneForEachLawyerAndAnEmptyOneTakesItAway() {
		this.matters.share(this.matter, this.brian, this.ada);
		this.work.note(Desk.of(this.matter), this.one, "first", this.ada);
		this.work.note(Desk.of(this.matter), this.one, "second", this.brian);
		this.work.note(Desk.of(this.matter), this.one, "third", this.ada);

		assertThat(this.work.notes(this.one, this.brian)).extracting(Note::text)
			.containsExactlyInAnyOrder("second", "third");

		this.work.note(Desk.of(this.matter), this.one, " ", this.ada);
		assertThat(this.work.notes(this.one, this.ada)).extracting(Note::text).containsExactly("second");
	}

	@Test
	void nothingIsSaidOfAnAccountThatIsNotReleased() {
		AccountId filed = this.accounts.file(SampleContent.of("not yet read"));
		Label code = this.work.define(this.matter, "Proves it", this.ada);

		assertThat(this.work.tag(Desk.own(this.ada), "early", List.of(filed), this.ada)).isZero();
		this.work.note(Desk.own(this.ada), filed, "early", this.ada);
		this.work.code(this.matter, filed, Set.of(code.id()), Set.of(), this.ada);

		assertThat(this.work.labels(this.ada)).singleElement().satisfies((label) -> assertThat(label.ids()).isEmpty());
		assertThat(this.work.notes(filed, this.ada)).isEmpty();
	}

	@Test
	void aWithdrawalTakesTheAccountOutOfAllOfItAndTheNoteOutOfTheFiles() throws IOException {
		Label code = this.work.define(this.matter, "Proves it", this.ada);
		this.work.code(this.matter, this.one, Set.of(code.id()), Set.of(), this.ada);
		this.work.tag(Desk.own(this.ada), "both", List.of(this.one, this.two), this.ada);
		this.work.tag(Desk.of(this.matter), "only", List.of(this.one), this.ada);
		this.work.note(Desk.of(this.matter), this.one, "Of the " + CANARY, this.ada);
		assertThat(holding()).as("files that hold the canary before").isPositive();

		this.accounts.withdraw(this.one);

		assertThat(this.work.labels(this.ada)).extracting(Label::name).containsExactly("both", "Proves it");
		assertThat(this.work.labels(this.ada)).allSatisfy((label) -> assertThat(label.ids()).doesNotContain(this.one));
		assertThat(this.work.notes(this.one, this.ada)).isEmpty();
		this.jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)").query().listOfRows();
		assertThat(holding()).as("files that hold the canary after").isZero();
	}

	@Test
	void theTrailHoldsEveryActAndNoName() {
		Label code = this.work.define(this.matter, "Proves " + CANARY, this.ada);
		this.work.code(this.matter, this.one, Set.of(code.id()), Set.of(), this.ada);
		this.work.code(this.matter, this.one, Set.of(), Set.of(code.id()), this.ada);
		this.work.rename(code.id(), "Shows " + CANARY, this.ada);
		this.work.drop(code.id(), this.ada);
		this.work.tag(Desk.own(this.ada), CANARY, List.of(this.one), this.ada);
		this.work.untag(this.work.labels(this.ada).getFirst().id(), this.one, this.ada);
		this.work.note(Desk.own(this.ada), this.one, CANARY, this.ada);
		this.work.note(Desk.own(this.ada), this.one, "", this.ada);

		List<Entry> entries = this.trail.entries(Chain.STAFF, Long.MAX_VALUE, 9);

		assertThat(entries.reversed()).extracting(Entry::action)
			.containsExactly("code-define", "code", "code-undo", "code-rename", "code-drop", "tag", "tag-undo", "note",
					"note-remove");
		assertThat(entries)
			.allSatisfy((entry) -> assertThat(entry.toString()).contains(this.ada).doesNotContain(CANARY));
	}

	private Hand hand(Label code) {
		return this.work.codes(this.matter, this.ada)
			.stream()
			.filter((each) -> each.id().equals(code.id()))
			.map((each) -> each.accounts().get(this.one))
			.findFirst()
			.orElseThrow();
	}

	private long holding() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory)) {
			return files.filter(Files::isRegularFile).filter(WorkProductTests::holds).count();
		}
	}

	private static boolean holds(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
